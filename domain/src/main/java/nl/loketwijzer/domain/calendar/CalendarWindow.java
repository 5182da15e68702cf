package nl.loketwijzer.domain.calendar;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Which part of an agenda is asked for.
 *
 * @param zone the clock that times without a zone of their own stand on, and whole days begin on
 */
public record CalendarWindow(Instant from, Instant until, ZoneId zone) {

    boolean touches(BusyTime time) {
        return time.from().isBefore(time.until())
                && time.from().isBefore(until)
                && time.until().isAfter(from);
    }

    boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
