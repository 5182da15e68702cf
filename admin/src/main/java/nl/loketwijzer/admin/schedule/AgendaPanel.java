package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.loketwijzer.admin.ui.Confirm;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.DeskAgenda;
import nl.loketwijzer.domain.booking.ScheduleRefused;
import org.jspecify.annotations.Nullable;

/** The agenda of a desk that is kept elsewhere: how old what we know of it is, and where it is. Acts at once. */
class AgendaPanel extends Section {

    private final Keeper keeper;
    private final Desk desk;
    private final Runnable changed;
    private final Div state = new Div();
    private final Div buttons = new Div();
    private final TextField address = new TextField(text("admin.desk.agenda.address"));

    AgendaPanel(Keeper keeper, Desk desk, Runnable changed) {
        this.keeper = keeper;
        this.desk = desk;
        this.changed = changed;
        addClassName("ad-form");
        state.getElement().setAttribute("aria-live", "polite");
        buttons.addClassName("ad-buttons");
        address.setHelperText(text("admin.desk.agenda.address.help"));
        address.setPlaceholder("https://");
        address.setAutocomplete(Autocomplete.OFF);
        Button connect = new Button(text("admin.desk.agenda.connect"), event -> connect());
        add(new H3(text("admin.desk.agenda.title")), state, buttons, address, connect);
        show();
    }

    /** An address that was typed must not get lost when the desk is saved. False when it is none: it stays. */
    boolean connectTyped() {
        return address.getValue().isBlank() || connect();
    }

    private boolean connect() {
        address.setInvalid(false);
        try {
            keeper.connect(desk.id(), address.getValue());
            address.clear();
            refresh();
            return true;
        } catch (ScheduleRefused e) {
            address.setErrorMessage(text("admin.schedule.refused." + e.reason().name()));
            address.setInvalid(true);
            address.focus();
            return false;
        }
    }

    private void readNow() {
        keeper.readNow(desk.id());
        refresh();
    }

    private void askDisconnect() {
        Confirm.ask(
                text("admin.desk.agenda.disconnect.title"),
                text("admin.desk.agenda.disconnect.text"),
                text("admin.desk.agenda.disconnect"),
                () -> {
                    keeper.disconnect(desk.id());
                    refresh();
                });
    }

    private void refresh() {
        show();
        changed.run();
    }

    private void show() {
        DeskAgenda agenda = keeper.deskAgendas().get(desk.id());
        state.removeAll();
        buttons.removeAll();
        if (agenda == null) {
            state.add(new Paragraph(text("admin.desk.agenda.none")));
            return;
        }
        state.add(new Paragraph(text("admin.desk.agenda.host", Map.of("host", agenda.host()))));
        state.add(new Paragraph(age(agenda)));
        String problem = problem(agenda);
        if (problem != null) {
            Paragraph words = new Paragraph(problem);
            words.addClassName("ad-problem");
            state.add(words);
        }
        buttons.add(
                new Button(text("admin.desk.agenda.read"), event -> readNow()),
                new Button(text("admin.desk.agenda.disconnect"), event -> askDisconnect()));
    }

    private static String age(DeskAgenda agenda) {
        return agenda.age() == null
                ? text("admin.desk.agenda.never")
                : text("admin.desk.agenda.age", Map.of("minutes", agenda.age().toMinutes()));
    }

    private static @Nullable String problem(DeskAgenda agenda) {
        String why = agenda.problem() == null
                ? ""
                : text("admin.desk.agenda.problem." + agenda.problem().name()) + " ";
        if (!agenda.fresh()) {
            return why + text("admin.desk.agenda.away");
        }
        return why.isEmpty() ? null : why + text("admin.desk.agenda.again");
    }
}
