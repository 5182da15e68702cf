package nl.loketwijzer.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;

/**
 * A moment as a calendar writes it.
 *
 * @param wall what that clock shows
 * @param day whether it is a whole day, without a time
 */
record Moment(LocalDateTime wall, WallClock clock, boolean day) {

    /** A clock on the wall somewhere. */
    interface WallClock {
        Instant at(LocalDateTime wall);
    }

    Instant instant() {
        return clock.at(wall);
    }

    Moment at(LocalDateTime other) {
        return new Moment(other, clock, day);
    }

    /** Days are counted on the wall, hours as they pass. */
    Instant plus(TemporalAmount amount) {
        return amount instanceof Period days
                ? clock.at(wall.plus(days))
                : instant().plus((Duration) amount);
    }

    /** Whether this one, of an exception to a series, means that one: some name only the day of a talk with a time. */
    boolean means(Moment other) {
        return day
                ? wall.toLocalDate().equals(other.wall.toLocalDate())
                : instant().equals(other.instant());
    }
}
