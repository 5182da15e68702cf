package nl.loketwijzer.admin.agenda;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.loketwijzer.admin.ui.Spans;
import nl.loketwijzer.domain.booking.Attendance;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Desk;

/** Desks down, days across. A weekend without appointments is left out. */
class WeekTable extends NativeTable {

    WeekTable(List<Desk> desks, List<DayEntry> entries, LocalDate monday) {
        addClassNames("ad-table", "ad-agenda");
        setCaptionText(text("admin.agenda.week.caption"));
        getCaption().addClassName("ad-hide");
        List<LocalDate> days = days(entries, monday);
        NativeTableRow head = new NativeTableRow();
        head.add(heading("col", new Span(text("admin.agenda.column.desk"))));
        days.forEach(day -> head.add(heading("col", AgendaNavigation.link(day, dates().shortDay(day)))));
        getHead().add(head);
        desks.stream()
                .filter(desk -> desk.active() || entries.stream().anyMatch(entry -> isAt(desk, entry)))
                .forEach(desk -> getBody().add(row(desk, entries, days)));
    }

    private static List<LocalDate> days(List<DayEntry> entries, LocalDate monday) {
        return IntStream.range(0, DayOfWeek.values().length)
                .mapToObj(monday::plusDays)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                        || entries.stream()
                                .anyMatch(entry -> entry.slot().date().equals(day)))
                .toList();
    }

    private static NativeTableRow row(Desk desk, List<DayEntry> entries, List<LocalDate> days) {
        NativeTableRow row = new NativeTableRow();
        row.add(heading("row", new Span(desk.name())));
        for (LocalDate day : days) {
            UnorderedList list = new UnorderedList();
            entries.stream()
                    .filter(entry -> isAt(desk, entry) && entry.slot().date().equals(day))
                    .forEach(entry -> list.add(item(entry)));
            NativeTableCell cell = list.getChildren().findAny().isPresent()
                    ? new NativeTableCell(list)
                    : new NativeTableCell(new Span("–"));
            cell.getElement().setAttribute("data-column", dates().shortDay(day));
            row.add(cell);
        }
        return row;
    }

    /** Names of desks are unique within a loket. */
    private static boolean isAt(Desk desk, DayEntry entry) {
        return entry.deskName().equals(desk.name());
    }

    private static ListItem item(DayEntry entry) {
        Span time = new Span(Spans.of(entry.slot()));
        time.addClassName("ad-strong");
        ListItem item = new ListItem(time, new Span(" " + entry.name()));
        if (entry.attendance() != Attendance.EXPECTED) {
            Span state = new Span(
                    " · " + text("admin.attendance." + entry.attendance().name()));
            state.addClassNames("ad-small", "ad-muted");
            item.add(state);
        }
        return item;
    }

    private static NativeTableHeaderCell heading(String scope, Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
