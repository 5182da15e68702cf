package nl.loketwijzer.domain.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAmount;

/**
 * One time at which an event is.
 *
 * @param planned when the series has it: another than the start for an exception
 * @param comesBack whether it is one time of several
 */
record Occurrence(Event event, Moment start, Moment planned, boolean comesBack) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    BusyTime time() {
        TemporalAmount length = event.length();
        Instant from = start.instant();
        Instant until = start.plus(length);
        return new BusyTime(from, until.isBefore(from) ? from : until);
    }

    CalendarEvent asEvent() {
        BusyTime time = time();
        String moment = planned.day() ? planned.wall().format(DAY) : TIME.format(planned.instant());
        return new CalendarEvent(event.uid(), comesBack ? moment : "", event.summary(), time.from(), time.until());
    }
}
