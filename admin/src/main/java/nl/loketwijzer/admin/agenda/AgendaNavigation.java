package nl.loketwijzer.admin.agenda;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The way to the appointments of a day. */
public final class AgendaNavigation {

    private AgendaNavigation() {}

    /** Opens that day at the chosen loket. */
    public static void open(LocalDate day) {
        UI.getCurrent().navigate(AgendaView.class, day.toString());
    }

    /** A link to that day at the chosen loket. */
    public static Component link(LocalDate day, String words) {
        return new RouterLink(words, AgendaView.class, day.toString());
    }

    /** The day in an address; what is none is taken for the other day. */
    static LocalDate parsed(@Nullable String typed, LocalDate otherwise) {
        try {
            return typed == null ? otherwise : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
