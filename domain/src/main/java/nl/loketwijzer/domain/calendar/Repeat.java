package nl.loketwijzer.domain.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/**
 * An RRULE, counted on the clock of the wall: nine o'clock stays nine o'clock when daylight saving ends.
 *
 * @param last whether a start is not beyond the end of the rule
 */
record Repeat(Recur<LocalDateTime> rule, Predicate<Moment> last) {

    private static final String UNTIL = "UNTIL=";

    /** Nobody has talks each minute; a file that says so would fill the memory. */
    private static final Set<String> SENSIBLE = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");

    private static final int MOST_IN_A_DAY = 24 * 60;

    /**
     * @param clock on which an end without a zone stands
     * @throws IllegalArgumentException when it is no such rule
     */
    static Repeat of(String text, Moment.WallClock clock) {
        String rule = text.strip().toUpperCase(Locale.ROOT);
        Recur<LocalDateTime> recur = new Recur<>(Arrays.stream(rule.split(";"))
                .filter(part -> !part.startsWith(UNTIL))
                .collect(Collectors.joining(";")));
        int inADay = Math.max(1, recur.getHourList().size())
                * Math.max(1, recur.getMinuteList().size())
                * Math.max(1, recur.getSecondList().size());
        if (!SENSIBLE.contains(recur.getFrequency().name()) || inADay > MOST_IN_A_DAY) {
            throw new IllegalArgumentException("too often");
        }
        Predicate<Moment> last = Arrays.stream(rule.split(";"))
                .filter(part -> part.startsWith(UNTIL))
                .map(part -> notAfter(Zones.moment(part.substring(UNTIL.length()), clock)))
                .reduce(start -> true, Predicate::and);
        return new Repeat(recur, last);
    }

    private static Predicate<Moment> notAfter(Moment end) {
        if (end.day()) {
            return start -> !start.wall().toLocalDate().isAfter(end.wall().toLocalDate());
        }
        Instant moment = end.instant();
        return start -> start.day()
                ? !start.wall().toLocalDate().isAfter(end.wall().toLocalDate())
                : !start.instant().isAfter(moment);
    }

    /** Its starts between these two, on the clock of the first one. */
    Stream<Moment> starts(Moment first, LocalDateTime from, LocalDateTime until) {
        LocalDateTime begin = first.wall().isAfter(from) ? first.wall() : from;
        return begin.isAfter(until)
                ? Stream.empty()
                : rule.getDates(first.wall(), begin, until).stream()
                        .map(first::at)
                        .filter(last);
    }
}
