package nl.loketwijzer.admin.agenda;

import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.loketwijzer.admin.ui.Spans;
import nl.loketwijzer.admin.ui.Table;
import nl.loketwijzer.admin.ui.Texts;
import nl.loketwijzer.domain.booking.DayEntry;

/** The appointments of a day. */
class DayTable extends Table {

    private static final List<String> COLUMNS = List.of("time", "name", "desk", "code", "language", "needs");

    /** @param contact how to reach somebody; asked only when staff want to see it */
    DayTable(List<DayEntry> entries, Instant now, Function<DayEntry, List<String>> contact) {
        super("admin.agenda.caption", COLUMNS.stream().map(DayTable::key).toList());
        entries.forEach(entry -> getBody().add(row(entry, now, contact)));
    }

    private static NativeTableRow row(DayEntry entry, Instant now, Function<DayEntry, List<String>> contact) {
        NativeTableHeaderCell name = rowHead(entry.name());
        if (entry.unreached()) {
            name.add(new UnreachedCell(() -> contact.apply(entry)));
        }
        NativeTableRow row = new NativeTableRow(
                cell(key("time"), Spans.of(entry.slot())),
                name,
                cell(key("desk"), entry.deskName()),
                cell(key("code"), entry.readableCode()),
                cell(key("language"), Texts.languageName(entry.language())),
                cell(key("needs"), NeedWords.of(entry)));
        if (!entry.slot().end().isAfter(now)) {
            row.addClassName("done");
        } else if (!entry.slot().start().isAfter(now)) {
            row.addClassName("now");
        }
        return row;
    }

    private static String key(String column) {
        return "admin.agenda.column." + column;
    }
}
