package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * From when until when times can be had, seen from now.
 *
 * @param now what it is seen from
 * @param from today
 * @param until the day after the last
 */
record BookingWindow(Instant now, LocalDate from, LocalDate until) {

    /** As far ahead as anybody may book. */
    static BookingWindow longest(Clock clock) {
        return of(clock.instant(), BookingPolicy.LONGEST_HORIZON);
    }

    private static BookingWindow of(Instant now, int days) {
        LocalDate today = LocalDate.ofInstant(now, Slot.ZONE);
        return new BookingWindow(now, today, today.plusDays(days + 1L));
    }

    /** As far ahead as this loket can be booked. */
    BookingWindow under(BookingPolicy policy) {
        BookingWindow own = of(now, policy.horizonDays());
        return own.within(from, until);
    }

    /** The part of this window that lies in [from, until); empty when they do not meet. */
    BookingWindow within(LocalDate from, LocalDate until) {
        LocalDate start = from.isAfter(this.from) ? from : this.from;
        LocalDate end = until.isBefore(this.until) ? until : this.until;
        return new BookingWindow(now, start, end.isBefore(start) ? start : end);
    }
}
