package nl.loketwijzer.admin.agenda;

import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Instant;
import java.util.List;
import nl.loketwijzer.admin.ui.Spans;
import nl.loketwijzer.admin.ui.Table;
import nl.loketwijzer.admin.ui.Texts;
import nl.loketwijzer.domain.booking.Attendance;
import nl.loketwijzer.domain.booking.DayEntry;

/** The appointments of a day. */
class DayTable extends Table {

    private static final List<String> COLUMNS = List.of("time", "name", "desk", "code", "language", "needs", "state");

    DayTable(List<DayEntry> entries, Instant now, DayDeeds.Bound deeds) {
        super("admin.agenda.caption", COLUMNS.stream().map(DayTable::key).toList());
        entries.forEach(entry -> getBody().add(row(entry, now, deeds)));
    }

    private static NativeTableRow row(DayEntry entry, Instant now, DayDeeds.Bound deeds) {
        NativeTableHeaderCell name = rowHead(entry.name());
        if (entry.unreached() && deeds.mayCall(entry)) {
            name.add(new UnreachedCell(() -> deeds.contact(entry)));
        }
        NativeTableRow row = new NativeTableRow(
                cell(key("time"), Spans.of(entry.slot())),
                name,
                cell(key("desk"), entry.deskName()),
                cell(key("code"), entry.readableCode()),
                cell(key("language"), Texts.languageName(entry.language())),
                cell(key("needs"), NeedWords.of(entry)),
                cell(key("state"), new EntryState(entry, now, deeds)));
        if (isOver(entry, now)) {
            row.addClassName("done");
        } else if (!entry.slot().start().isAfter(now) || entry.attendance() == Attendance.ARRIVED) {
            row.addClassName("now");
        }
        return row;
    }

    /** Who is here and was not helped yet is not over, however late it is. */
    private static boolean isOver(DayEntry entry, Instant now) {
        return switch (entry.attendance()) {
            case DONE, NOT_COME -> true;
            case ARRIVED, LATE -> false;
            case EXPECTED -> !entry.slot().end().isAfter(now);
        };
    }

    private static String key(String column) {
        return "admin.agenda.column." + column;
    }
}
