package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import nl.loketwijzer.admin.ui.Spans;
import nl.loketwijzer.admin.ui.Table;
import nl.loketwijzer.domain.booking.Expected;

/** Who comes today: time, name, code, and whether they are here. */
class ReceptionTable extends Table {

    private static final String TIME = "admin.agenda.column.time";
    private static final String NAME = "admin.agenda.column.name";
    private static final String CODE = "admin.agenda.column.code";
    private static final String STATE = "admin.agenda.column.state";

    ReceptionTable(List<Expected> people) {
        super("admin.agenda.caption", List.of(TIME, NAME, CODE, STATE));
        people.forEach(one -> getBody()
                .add(new NativeTableRow(
                        cell(TIME, Spans.of(one.slot())),
                        rowHead(one.name()),
                        cell(CODE, one.code()),
                        cell(STATE, text("admin.attendance." + one.attendance().name())))));
    }
}
