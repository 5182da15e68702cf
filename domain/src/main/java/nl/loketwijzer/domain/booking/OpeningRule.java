package nl.loketwijzer.domain.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Weekly hours of one desk, on the clock of the wall.
 *
 * @param id null for a rule that is not saved yet
 * @param until exclusive, after {@code from}, same day
 * @param validFrom first day it counts
 * @param validUntil last day it counts, or null: until further notice
 */
public record OpeningRule(
        @Nullable UUID id,
        DeskId desk,
        DayOfWeek day,
        LocalTime from,
        LocalTime until,
        Kind kind,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** By appointment, or walk-in. */
    public enum Kind {
        BOOKABLE,
        WALK_IN
    }
}
