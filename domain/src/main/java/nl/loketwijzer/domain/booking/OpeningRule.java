package nl.loketwijzer.domain.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hours of one desk that come back, on the clock of the wall.
 *
 * @param id null for a rule that is not saved yet
 * @param until exclusive, after {@code from}, same day
 * @param validFrom first day it counts
 * @param validUntil last day it counts, or null: until further notice
 */
public record OpeningRule(
        @Nullable UUID id,
        DeskId desk,
        Recurrence recurrence,
        LocalTime from,
        LocalTime until,
        Kind kind,
        LocalDate validFrom,
        @Nullable LocalDate validUntil)
        implements Kept {

    /** Two rules that meet do so within two years: then all weeks and months have met. */
    private static final int YEARS_TO_MEET = 2;

    /** Each week on this day. */
    public OpeningRule(
            @Nullable UUID id,
            DeskId desk,
            DayOfWeek day,
            LocalTime from,
            LocalTime until,
            Kind kind,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {
        this(id, desk, Rhythm.WEEKLY.on(day), from, until, kind, validFrom, validUntil);
    }

    /** Whether it is on that day. */
    public boolean countsOn(LocalDate date) {
        return (validUntil == null || !date.isAfter(validUntil))
                && recurrence.days(validFrom, date, date.plusDays(1)).contains(date);
    }

    /** The first day it is on, from this one on; the day itself when there is none within a year. */
    public LocalDate firstDay(LocalDate from) {
        return recurrence.days(validFrom, from, from.plusYears(1)).stream()
                .min(LocalDate::compareTo)
                .orElse(from);
    }

    /** The same, to be saved as new ones. */
    OpeningRule anew() {
        return new OpeningRule(null, desk, recurrence, from, until, kind, validFrom, validUntil);
    }

    /** The same at that desk, in another time. */
    OpeningRule copied(DeskId other, LocalDate first, @Nullable LocalDate last) {
        return new OpeningRule(null, other, recurrence, from, until, kind, first, last);
    }

    /** These hours on that day. */
    Stretch on(LocalDate date) {
        return Stretch.onTheWall(date.atTime(from), date.atTime(until));
    }

    boolean isSameAs(OpeningRule other) {
        return id != null && id.equals(other.id);
    }

    /** Whether there is a day on which both count at the same time. */
    boolean overlaps(OpeningRule other) {
        return from.isBefore(other.until)
                && other.from.isBefore(until)
                && startsBeforeEndOf(other)
                && other.startsBeforeEndOf(this)
                && meets(other);
    }

    private boolean meets(OpeningRule other) {
        LocalDate first = validFrom.isAfter(other.validFrom) ? validFrom : other.validFrom;
        LocalDate end = first.plusYears(YEARS_TO_MEET);
        return !Collections.disjoint(
                recurrence.days(validFrom, first, earlier(end, validUntil)),
                other.recurrence.days(other.validFrom, first, earlier(end, other.validUntil)));
    }

    private static LocalDate earlier(LocalDate end, @Nullable LocalDate last) {
        return last == null || !last.isBefore(end) ? end : last.plusDays(1);
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
