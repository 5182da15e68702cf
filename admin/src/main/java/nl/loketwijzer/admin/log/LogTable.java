package nl.loketwijzer.admin.log;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.loketwijzer.admin.ui.Table;
import nl.loketwijzer.domain.audit.Entry;

/** Lines of the log, newest first. */
class LogTable extends Table {

    private static final String WHEN = "admin.log.when";
    private static final String WHO = "admin.log.who";
    private static final String WHAT = "admin.log.what";
    private static final String SUBJECT = "admin.log.subject";

    LogTable(List<Entry> entries) {
        super("admin.log.caption", List.of(WHEN, WHO, WHAT, SUBJECT));
        entries.forEach(entry -> getBody().add(row(entry)));
    }

    private static NativeTableRow row(Entry entry) {
        return new NativeTableRow(
                rowHead(LogWords.when(entry)),
                cell(WHO, LogWords.who(entry)),
                cell(WHAT, entry.what()),
                subject(entry));
    }

    private static NativeTableCell subject(Entry entry) {
        Span why = new Span(entry.why());
        why.addClassNames("ad-muted", "ad-small");
        Div lines = new Div(new Span(entry.subject()), why);
        lines.addClassName("ad-lines");
        return cell(SUBJECT, lines);
    }
}
