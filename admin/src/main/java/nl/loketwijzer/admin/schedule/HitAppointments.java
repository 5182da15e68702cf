package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.admin.agenda.AgendaNavigation;
import nl.loketwijzer.admin.ui.Spans;
import nl.loketwijzer.domain.booking.DayEntry;

/** Who has an appointment in a time that was to be closed, or in which the desk is busy elsewhere. */
class HitAppointments extends Section {

    HitAppointments(String title, String sentence, List<DayEntry> appointments) {
        addClassNames("ad-panel", "ad-warn");
        getElement().setAttribute("role", "alert");
        UnorderedList rows = new UnorderedList();
        rows.addClassName("ad-rows");
        appointments.forEach(entry -> rows.add(row(entry)));
        add(new H3(title), new Paragraph(sentence), rows);
    }

    private static ListItem row(DayEntry entry) {
        Span who = new Span(text(
                "admin.closure.hit.who",
                Map.of("name", entry.name(), "code", entry.readableCode(), "desk", entry.deskName())));
        who.addClassName("ad-small");
        String when = text(
                "admin.date.moment", Map.of("day", dates().day(entry.slot().date()), "time", Spans.of(entry.slot())));
        return new ListItem(AgendaNavigation.link(entry.slot().date(), when), who);
    }
}
