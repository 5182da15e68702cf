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

    boolean countsOn(LocalDate date) {
        return date.getDayOfWeek() == day
                && !date.isBefore(validFrom)
                && (validUntil == null || !date.isAfter(validUntil));
    }

    /** These hours on that day. */
    Stretch on(LocalDate date) {
        return Stretch.onTheWall(date.atTime(from), date.atTime(until));
    }

    boolean isSameAs(OpeningRule other) {
        return id != null && id.equals(other.id);
    }

    /** Whether there can be a day on which both count at the same time. */
    boolean overlaps(OpeningRule other) {
        return day == other.day
                && from.isBefore(other.until)
                && other.from.isBefore(until)
                && startsBeforeEndOf(other)
                && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(OpeningRule other) {
        return other.validUntil == null || !validFrom.isAfter(other.validUntil);
    }

    /** What the hours are for. */
    public enum Kind {
        /** By appointment. */
        BOOKABLE,
        /** By appointment, kept back for who cannot wait. */
        URGENT,
        /** By appointment that staff make. */
        INTERNAL,
        /** No appointment needed. */
        WALK_IN
    }
}
