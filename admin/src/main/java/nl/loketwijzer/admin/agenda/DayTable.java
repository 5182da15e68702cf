package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.loketwijzer.admin.ui.Spans;
import nl.loketwijzer.admin.ui.Texts;
import nl.loketwijzer.domain.booking.DayEntry;

/** A real table, so that it is read out as one; on a phone each row becomes a card. */
class DayTable extends NativeTable {

    /** @param contact how to reach somebody; asked only when staff want to see it */
    DayTable(List<DayEntry> entries, Instant now, Function<DayEntry, List<String>> contact) {
        addClassName("ad-table");
        setCaptionText(text("admin.agenda.caption"));
        getCaption().addClassName("ad-hide");
        NativeTableRow head = new NativeTableRow();
        Stream.of("time", "name", "desk", "code", "language", "needs").forEach(column -> head.add(header(column)));
        getHead().add(head);
        entries.forEach(entry -> getBody().add(row(entry, now, contact)));
    }

    private static NativeTableRow row(DayEntry entry, Instant now, Function<DayEntry, List<String>> contact) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(entry.name());
        name.getElement().setAttribute("scope", "row");
        if (entry.unreached()) {
            name.add(new UnreachedCell(() -> contact.apply(entry)));
        }
        NativeTableRow row = new NativeTableRow(
                cell("time", Spans.of(entry.slot())),
                name,
                cell("desk", entry.deskName()),
                cell("code", entry.readableCode()),
                cell("language", Texts.languageName(entry.language())),
                cell("needs", NeedWords.of(entry)));
        if (!entry.slot().end().isAfter(now)) {
            row.addClassName("done");
        } else if (!entry.slot().start().isAfter(now)) {
            row.addClassName("now");
        }
        return row;
    }

    private static NativeTableHeaderCell header(String column) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text("admin.agenda.column." + column));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** On a phone the heads of the columns are gone, so each cell carries its own. */
    private static NativeTableCell cell(String column, String content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-column", text("admin.agenda.column." + column));
        return cell;
    }
}
