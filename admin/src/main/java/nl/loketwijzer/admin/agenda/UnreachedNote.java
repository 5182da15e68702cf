package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

/** How many visitors to come did not get their message, with the way to each day. */
class UnreachedNote extends Section {

    UnreachedNote(SortedMap<LocalDate, Integer> days) {
        addClassNames("ad-panel", "ad-unreached");
        int all = days.values().stream().mapToInt(Integer::intValue).sum();
        add(new Paragraph(text("admin.unreached.count", Map.of("count", all))));
        UnorderedList list = new UnorderedList();
        days.forEach((day, count) -> list.add(new ListItem(AgendaNavigation.link(
                day, text("admin.unreached.day", Map.of("day", dates().day(day), "count", count))))));
        add(list);
    }
}
