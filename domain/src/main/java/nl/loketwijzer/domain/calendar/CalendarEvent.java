package nl.loketwijzer.domain.calendar;

import java.time.Instant;

/**
 * One time of an event.
 *
 * @param uid names the event; the same in each file that has it
 * @param moment which time of a series it is: its start as the series has it; empty when it does not come back
 * @param summary what it is called; may be empty
 * @param until the same as its start when no end is known
 */
public record CalendarEvent(String uid, String moment, String summary, Instant from, Instant until) {

    /** Whether it tells when it is over. */
    public boolean ends() {
        return from.isBefore(until);
    }
}
