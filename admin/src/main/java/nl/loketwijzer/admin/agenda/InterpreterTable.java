package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.loketwijzer.admin.ui.Spans;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Interpreter;

/** Appointments with an interpreter, each with the state to choose. */
class InterpreterTable extends NativeTable {

    private static final List<Interpreter> STATES =
            List.of(Interpreter.TO_ORDER, Interpreter.ORDERED, Interpreter.CONFIRMED, Interpreter.NOT_FOUND);

    private final BiConsumer<DayEntry, Interpreter> said;

    InterpreterTable(List<DayEntry> entries, BiConsumer<DayEntry, Interpreter> said) {
        this.said = said;
        addClassName("ad-table");
        setCaptionText(text("admin.interpreters.caption"));
        getCaption().addClassName("ad-hide");
        NativeTableRow head = new NativeTableRow();
        List.of(
                        "admin.interpreters.day",
                        "admin.agenda.column.time",
                        "admin.agenda.column.name",
                        "admin.agenda.column.needs",
                        "admin.interpreters.state")
                .forEach(column -> head.add(header(column)));
        getHead().add(head);
        entries.forEach(entry -> getBody().add(row(entry)));
    }

    private NativeTableRow row(DayEntry entry) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(entry.name());
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                cell("admin.interpreters.day", new Span(dates().day(entry.slot().date()))),
                cell("admin.agenda.column.time", new Span(Spans.of(entry.slot()))),
                name,
                cell("admin.agenda.column.needs", new Span(NeedWords.interpreters(entry))),
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

    private static NativeTableHeaderCell header(String column) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text(column));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** On a phone the heads of the columns are gone, so each cell carries its own. */
    private static NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-column", text(column));
        return cell;
    }
}
