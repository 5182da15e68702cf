package nl.loketwijzer.domain.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;

/**
 * On which days hours come back, as an RRULE of RFC 5545.
 *
 * @param rule for example {@code FREQ=WEEKLY;BYDAY=MO}; days only, without an end
 */
public record Recurrence(String rule) {

    private static final Set<String> DAYS_OR_MORE = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");

    /** @throws IllegalArgumentException when it is no such rule, ends, or counts smaller things than days */
    public Recurrence {
        Recur<LocalDate> read = new Recur<>(rule);
        if (read.getUntil() != null
                || read.getCount() > 0
                || !DAYS_OR_MORE.contains(read.getFrequency().name())) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** The rhythm it was made of; empty for a rule from elsewhere. */
    public Optional<Rhythm> rhythm() {
        return Arrays.stream(Rhythm.values())
                .filter(rhythm -> Arrays.stream(DayOfWeek.values())
                        .anyMatch(day -> rhythm.on(day).equals(this)))
                .findFirst();
    }

    /**
     * Its days in [from, until).
     *
     * @param start where counting begins, for rules with an interval
     */
    Set<LocalDate> days(LocalDate start, LocalDate from, LocalDate until) {
        LocalDate first = start.isAfter(from) ? start : from;
        if (!first.isBefore(until)) {
            return Set.of();
        }
        return new Recur<LocalDate>(rule)
                .getDates(start, first, until).stream()
                        .filter(day -> !day.isBefore(first) && day.isBefore(until))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
