package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loketwijzer.domain.shared.AfterCommit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders claims, closures and changed hours: whoever raises the version of a desk's day first goes first. */
@Component
class DeskDays {

    private final JdbcClient jdbc;
    private final Timetables timetables;
    private final Clock clock;

    DeskDays(JdbcClient jdbc, Timetables timetables, Clock clock) {
        this.jdbc = jdbc;
        this.timetables = timetables;
        this.clock = clock;
    }

    /** Waits until these days are ours, until the end of the transaction. Must come before what it protects is read. */
    void lock(DeskDay... days) {
        lock(List.of(days));
    }

    /** Every day on which somebody could claim these desks. A day more on both sides: clocks of nodes differ. */
    void lockAll(Collection<DeskId> desks) {
        BookingWindow window = BookingWindow.longest(clock);
        lockBetween(desks, window.from().minusDays(1), window.until().plusDays(1));
    }

    /** As {@link #lockAll}, the part that lies in [from, until). */
    void lockBetween(Collection<DeskId> desks, LocalDate from, LocalDate until) {
        lockBetween(desks, from, until, List.of());
    }

    /** As {@link #lockBetween}, and these days too: all in one order. */
    void lockBetween(Collection<DeskId> desks, LocalDate from, LocalDate until, Collection<DeskDay> others) {
        BookingWindow window = BookingWindow.longest(clock);
        List<DeskDay> days = new ArrayList<>(others);
        days.addAll(between(
                desks,
                later(from, window.from().minusDays(1)),
                earlier(until, window.until().plusDays(1))));
        lock(days);
    }

    private static List<DeskDay> between(Collection<DeskId> desks, LocalDate first, LocalDate end) {
        return first.isBefore(end)
                ? desks.stream()
                        .flatMap(desk -> first.datesUntil(end).map(day -> new DeskDay(desk, day)))
                        .toList()
                : List.of();
    }

    private void lock(Collection<DeskDay> days) {
        if (days.isEmpty()) {
            return;
        }
        TreeSet<DeskDay> ordered = new TreeSet<>(days);
        String rows = Collections.nCopies(ordered.size(), "(?, ?, 1, utc_timestamp(6))").stream()
                .collect(Collectors.joining(", "));
        List<Object> parameters = new ArrayList<>();
        ordered.forEach(
                deskDay -> Stream.of(deskDay.desk().value(), deskDay.day()).forEach(parameters::add));
        jdbc.sql("insert into desk_day (desk_id, day, version, changed_at) values " + rows
                        + " on duplicate key update version = version + 1, changed_at = utc_timestamp(6)")
                .params(parameters)
                .update();
        AfterCommit.run(() -> timetables.forget(ordered));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
