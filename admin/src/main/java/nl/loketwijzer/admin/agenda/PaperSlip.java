package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Stream;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.loket.Address;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.i18n.Dates;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Messages;

/** What was booked, to tell and to take along: in the person's own language, with Dutch below. Never what it is about. */
class PaperSlip extends Div {

    PaperSlip(Booked booked, String tag, Loket loket, Runnable another) {
        Paragraph done = new Paragraph(text(booked.channel() == null ? "admin.book.done.paper" : "admin.book.done"));
        done.addClassName("ad-noprint");
        done.getElement().setAttribute("role", "status");
        Div slip = new Div();
        slip.addClassNames("ad-panel", "ad-slip");
        Stream.of(Language.of(tag).orElse(Language.DUTCH), Language.DUTCH)
                .distinct()
                .forEach(language -> slip.add(part(language, booked, loket)));
        Button print = new Button(
                text("admin.book.print"), event -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(
                print,
                new Button(text("admin.book.another"), event -> another.run()),
                new Button(
                        text("admin.book.day"),
                        event -> AgendaNavigation.open(booked.slot().date())));
        buttons.addClassNames("ad-buttons", "ad-noprint");
        add(done, slip, buttons);
    }

    private static Section part(Language language, Booked booked, Loket loket) {
        Messages messages = Messages.of(language);
        Dates dates = new Dates(messages);
        Slot slot = booked.slot();
        Section part = new Section();
        part.getElement().setAttribute("lang", language.tag());
        part.getElement().setAttribute("dir", language.direction());
        if (loket.sample()) {
            part.add(new Paragraph(messages.get("letter.sample")));
        }
        Span code = new Span(booked.readableCode());
        code.addClassName("ad-slip__code");
        code.getElement().setAttribute("dir", "ltr");
        part.add(
                new H2(messages.get("letter.intro.confirmed")),
                new Paragraph(messages.get(
                        "letter.when",
                        Map.of(
                                "day", dates.day(slot.date()),
                                "from", dates.bareTime(slot.time()),
                                "until", dates.time(slot.end().atZone(Slot.ZONE).toLocalTime())))),
                new Paragraph(messages.get("letter.where", Map.of("place", place(loket)))),
                new Paragraph(messages.get("letter.code", Map.of("code", ""))),
                code,
                new Paragraph(messages.get("letter.bring")),
                new Paragraph(messages.get("letter.help")));
        return part;
    }

    private static String place(Loket loket) {
        Address address = loket.address();
        return String.join(", ", loket.name(), address.street(), address.place());
    }
}
