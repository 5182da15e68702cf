package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.admin.ui.ChosenLoket;
import nl.loketwijzer.admin.ui.Notice;
import nl.loketwijzer.admin.ui.Page;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Interpreter;
import nl.loketwijzer.domain.booking.Interpreters;
import nl.loketwijzer.domain.loket.Loket;

/** Interpreters to arrange for the coming days, and those that are arranged. */
@Route("tolken")
@Menu(title = "admin.interpreters.menu", order = 1.5, icon = "person")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class InterpretersView extends Page {

    private final Interpreters interpreters;
    private final CurrentStaff staff;
    private final Optional<Loket> loket;
    private final Div list = new Div();

    InterpretersView(Interpreters interpreters, CurrentStaff staff, ChosenLoket chosen) {
        super(text("admin.interpreters.title"));
        this.interpreters = interpreters;
        this.staff = staff;
        this.loket = chosen.current();
        add(list);
        if (loket.isEmpty()) {
            setLead(text("admin.loket.none"));
        }
        refresh();
    }

    private void refresh() {
        loket.map(Loket::id).map(id -> interpreters.needed(staff.actor(), id)).ifPresent(this::show);
    }

    private void show(List<DayEntry> entries) {
        long open = entries.stream()
                .filter(entry -> entry.interpreter() == Interpreter.TO_ORDER)
                .count();
        setLead(text("admin.interpreters.lead", Map.of("count", open)));
        list.removeAll();
        list.add(
                entries.isEmpty()
                        ? new Paragraph(text("admin.interpreters.none"))
                        : new InterpreterTable(entries, this::say));
    }

    private void say(DayEntry seen, Interpreter interpreter) {
        if (interpreters.say(staff.actor(), seen, interpreter)) {
            Notice.done(text("admin.interpreters.saved"));
        } else {
            Notice.problem(text("admin.interpreters.changed"));
        }
        refresh();
    }
}
