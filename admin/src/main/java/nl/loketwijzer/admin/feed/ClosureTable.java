package nl.loketwijzer.admin.feed;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.admin.schedule.ScheduleNavigation;
import nl.loketwijzer.admin.ui.Table;
import nl.loketwijzer.domain.booking.ClosurePlan.Row;
import nl.loketwijzer.domain.booking.ClosurePlan.State;

/** Times of a file and what becomes of them; where people have an appointment, the way to their new times. */
class ClosureTable extends Table {

    ClosureTable(List<Row> rows) {
        super(
                "admin.closures.caption",
                List.of("admin.closures.column.when", "admin.closure.reason", "admin.closures.column.state"));
        rows.forEach(row -> getBody().add(line(row)));
    }

    private static NativeTableRow line(Row row) {
        String when = ScheduleNavigation.when(row.closure());
        NativeTableRow line = new NativeTableRow();
        line.add(
                rowHead(when),
                cell("admin.closure.reason", row.closure().reason()),
                cell("admin.closures.column.state", state(row, when)));
        return line;
    }

    private static Component state(Row row, String when) {
        Span words =
                new Span(new Span(text("admin.closures.state." + row.state().name())));
        words.addClassName("ad-choice");
        if (row.state() == State.HITS) {
            Button close =
                    new Button(text("admin.closures.rearrange"), event -> ScheduleNavigation.close(row.closure()));
            close.addThemeVariants(ButtonVariant.LUMO_SMALL);
            close.setAriaLabel(text("admin.closures.rearrange.of", Map.of("when", when)));
            words.add(close);
        }
        return words;
    }
}
