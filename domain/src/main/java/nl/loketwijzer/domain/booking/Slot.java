package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.loketwijzer.domain.shared.LoketId;

/**
 * A stretch of time at a loket that somebody can have, at whichever desk is free.
 *
 * @param start a whole number of grains of five minutes
 * @param length a whole number of grains of five minutes
 */
public record Slot(LoketId loket, Instant start, Duration length) {

    /** The clock that hangs in every loket. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public Instant end() {
        return start.plus(length);
    }

    /** The day on the wall. */
    public LocalDate date() {
        return start.atZone(ZONE).toLocalDate();
    }

    /** The time on the wall. */
    public LocalTime time() {
        return start.atZone(ZONE).toLocalTime();
    }
}
