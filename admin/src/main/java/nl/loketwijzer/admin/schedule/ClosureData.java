package nl.loketwijzer.admin.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.loketwijzer.domain.booking.Closure;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/**
 * A closure, as the form shows it; public, because Binder reads it by reflection.
 *
 * @param desk null: the whole loket
 * @param last the last closed day, inclusive
 * @param whole whole days: the times do not count
 */
public record ClosureData(
        @Nullable Desk desk,
        LocalDate first,
        LocalDate last,
        boolean whole,
        LocalTime from,
        LocalTime until,
        String reason) {

    static ClosureData wholeDay(LocalDate day) {
        return new ClosureData(null, day, day, true, LocalTime.of(9, 0), LocalTime.of(17, 0), "");
    }

    static ClosureData of(Closure closure, List<Desk> desks) {
        boolean whole = closure.from().toLocalTime().equals(LocalTime.MIDNIGHT)
                && closure.until().toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate last = whole
                ? closure.until().toLocalDate().minusDays(1)
                : closure.until().toLocalDate();
        return new ClosureData(
                desks.stream()
                        .filter(desk -> desk.id().equals(closure.desk()))
                        .findFirst()
                        .orElse(null),
                closure.from().toLocalDate(),
                last,
                whole,
                whole ? LocalTime.of(9, 0) : closure.from().toLocalTime(),
                whole ? LocalTime.of(17, 0) : closure.until().toLocalTime(),
                closure.reason());
    }

    /** From now, on five minutes, until the end of the day. */
    static ClosureData restOfDay(@Nullable Desk desk, LocalDateTime now, String reason) {
        LocalTime from = now.toLocalTime().truncatedTo(ChronoUnit.HOURS).plusMinutes(now.getMinute() / 5 * 5L);
        return new ClosureData(desk, now.toLocalDate(), now.toLocalDate(), false, from, LocalTime.of(23, 55), reason);
    }

    Closure closure(LoketId loket) {
        LocalDateTime start = whole ? first.atStartOfDay() : first.atTime(from);
        LocalDateTime end = whole ? last.plusDays(1).atStartOfDay() : last.atTime(until);
        return new Closure(null, loket, desk == null ? null : desk.id(), start, end, reason.strip());
    }
}
