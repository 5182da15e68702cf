package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/**
 * From when until when times can be had, seen from now.
 *
 * @param now what it is seen from
 * @param from today
 * @param until the day after the last
 */
record BookingWindow(Instant now, LocalDate from, LocalDate until) {

    /** Somebody has to get there, and the desk has to see who comes. */
    private static final Duration LEAD = Duration.ofMinutes(60);

    private static final Period HORIZON = Period.ofWeeks(6);

    static BookingWindow seenFrom(Clock clock) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(Slot.ZONE).toLocalDate();
        return new BookingWindow(now, today, today.plus(HORIZON).plusDays(1));
    }

    /** Before this nobody can come any more. */
    Instant earliest() {
        return now.plus(LEAD);
    }

    boolean allows(Slot slot) {
        return !slot.start().isBefore(earliest()) && slot.date().isBefore(until);
    }

    /** The part of this window that lies in [from, until); empty when they do not meet. */
    BookingWindow within(LocalDate from, LocalDate until) {
        LocalDate start = from.isAfter(this.from) ? from : this.from;
        LocalDate end = until.isBefore(this.until) ? until : this.until;
        return new BookingWindow(now, start, end.isBefore(start) ? start : end);
    }
}
