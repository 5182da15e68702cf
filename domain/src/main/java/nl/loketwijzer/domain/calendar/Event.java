package nl.loketwijzer.domain.calendar;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.model.TemporalAmountAdapter;

/**
 * An event, or an exception to one that comes back.
 *
 * @param replaced of an exception: which time of the series it stands for
 * @param length days for whole days, otherwise a duration
 */
record Event(Part part, String uid, Moment start, TemporalAmount length, Optional<Moment> replaced) {

    /**
     * @throws IllegalArgumentException not to be understood
     * @throws java.time.DateTimeException a day or time that does not exist
     */
    static Event of(Part part, Zones zones) {
        Moment start = zones.moment(part.required("DTSTART"));
        return new Event(
                part,
                part.line("UID")
                        .map(line -> line.value().strip())
                        .orElseGet(() -> UUID.randomUUID().toString()),
                start,
                length(part, start, zones),
                part.line("RECURRENCE-ID").map(line -> single(line, zones)));
    }

    private static Moment single(Part.Line line, Zones zones) {
        if (line.parameter("RANGE") != null) {
            throw new IllegalArgumentException("an exception for all that follow");
        }
        return zones.moment(line);
    }

    private static TemporalAmount length(Part part, Moment start, Zones zones) {
        Optional<Moment> end = part.line("DTEND").map(zones::moment);
        if (end.isPresent()) {
            return start.day()
                    ? Period.ofDays(Math.toIntExact(
                            Duration.between(start.wall(), end.get().wall()).toDays()))
                    : Duration.between(start.instant(), end.get().instant());
        }
        return part.line("DURATION")
                .map(line -> TemporalAmountAdapter.parse(line.value().strip()).getDuration())
                .orElseGet(() -> start.day() ? Period.ofDays(1) : Duration.ZERO);
    }

    boolean counts() {
        return !isCancelled() && !part.says("TRANSP", "TRANSPARENT");
    }

    boolean isCancelled() {
        return part.says("STATUS", "CANCELLED");
    }

    boolean comesBack() {
        return part.line("RRULE").isPresent() || part.line("RDATE").isPresent();
    }

    /** What it is called, without the signs that stand for others (RFC 5545, 3.3.11). */
    String summary() {
        return part.line("SUMMARY")
                .map(line -> line.value()
                        .replaceAll("(?i)\\\\n", " ")
                        .replaceAll("\\\\(.)", "$1")
                        .strip())
                .orElse("");
    }

    /** Not shorter than it lasts on any clock. */
    Duration longest() {
        Duration all = length instanceof Period days ? Duration.ofDays(days.getDays() + 1L) : (Duration) length;
        return all.isNegative() ? Duration.ZERO : all;
    }
}
