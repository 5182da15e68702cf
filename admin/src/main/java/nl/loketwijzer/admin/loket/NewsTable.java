package nl.loketwijzer.admin.loket;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.admin.ui.Table;
import nl.loketwijzer.domain.loket.ImportPlan.Difference;
import nl.loketwijzer.domain.loket.ImportPlan.News;

/** Lokets that a table adds or changes, field by field. */
class NewsTable extends Table {

    NewsTable(List<News> news) {
        super(
                "admin.import.news.caption",
                List.of("admin.lokets.name", "admin.import.column.row", "admin.import.column.becomes"));
        news.forEach(one -> getBody().add(row(one)));
    }

    private static NativeTableRow row(News one) {
        NativeTableRow row = new NativeTableRow();
        row.add(
                rowHead(one.name()),
                cell("admin.import.column.row", Long.toString(one.row())),
                cell("admin.import.column.becomes", becomes(one.differences())));
        return row;
    }

    private static Span becomes(List<Difference> differences) {
        Span lines = new Span();
        lines.addClassName("ad-lines");
        if (differences.isEmpty()) {
            lines.add(new Span(text("admin.import.new")));
        }
        differences.forEach(difference -> lines.add(new Span(text(
                "admin.import.difference",
                Map.of(
                        "field", LoketFields.label(difference.field()),
                        "before", LoketChanges.shown(difference.before()),
                        "now", LoketChanges.shown(difference.after()))))));
        return lines;
    }
}
