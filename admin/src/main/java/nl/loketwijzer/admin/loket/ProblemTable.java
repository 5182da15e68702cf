package nl.loketwijzer.admin.loket;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import nl.loketwijzer.admin.ui.Table;
import nl.loketwijzer.domain.loket.ImportPlan.RowProblem;
import nl.loketwijzer.domain.loket.ImportPlan.RowReason;

/** What is wrong in which row, and what to do. */
class ProblemTable extends Table {

    ProblemTable(List<RowProblem> problems) {
        super(
                "admin.import.problems.caption",
                List.of("admin.import.column.row", "admin.import.column.column", "admin.import.column.todo"));
        problems.forEach(problem -> getBody().add(row(problem)));
    }

    private static NativeTableRow row(RowProblem problem) {
        NativeTableRow row = new NativeTableRow();
        row.add(
                rowHead(Long.toString(problem.row())),
                cell("admin.import.column.column", problem.column()),
                cell("admin.import.column.todo", todo(problem.reason())));
        return row;
    }

    private static String todo(RowReason reason) {
        return switch (reason) {
            case RowReason.Field field -> text("admin.loket.refused." + field.name());
            case RowReason.Whole whole -> text("admin.import.row." + whole.name());
        };
    }
}
