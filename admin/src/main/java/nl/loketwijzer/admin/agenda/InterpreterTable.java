package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.loketwijzer.admin.ui.Spans;
import nl.loketwijzer.admin.ui.Table;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Interpreter;

/** Appointments with an interpreter, each with the state to choose. */
class InterpreterTable extends Table {

    private static final List<Interpreter> STATES =
            List.of(Interpreter.TO_ORDER, Interpreter.ORDERED, Interpreter.CONFIRMED, Interpreter.NOT_FOUND);

    private static final List<String> COLUMNS = List.of(
            "admin.interpreters.day",
            "admin.agenda.column.time",
            "admin.agenda.column.name",
            "admin.agenda.column.needs",
            "admin.interpreters.state");

    private final BiConsumer<DayEntry, Interpreter> said;

    InterpreterTable(List<DayEntry> entries, BiConsumer<DayEntry, Interpreter> said) {
        super("admin.interpreters.caption", COLUMNS);
        this.said = said;
        entries.forEach(entry -> getBody().add(row(entry)));
    }

    private NativeTableRow row(DayEntry entry) {
        return new NativeTableRow(
                cell("admin.interpreters.day", dates().day(entry.slot().date())),
                cell("admin.agenda.column.time", Spans.of(entry.slot())),
                rowHead(entry.name()),
                cell("admin.agenda.column.needs", NeedWords.interpreters(entry)),
                cell("admin.interpreters.state", state(entry)));
    }

    private Select<Interpreter> state(DayEntry entry) {
        Select<Interpreter> state = new Select<>();
        state.setItems(STATES);
        state.setItemLabelGenerator(one -> text("admin.interpreter." + one.name()));
        state.setValue(entry.interpreter());
        state.setAriaLabel(text(
                "admin.interpreters.state.of",
                Map.of("name", entry.name(), "day", dates().day(entry.slot().date()))));
        state.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                said.accept(entry, event.getValue());
            }
        });
        return state;
    }
}
