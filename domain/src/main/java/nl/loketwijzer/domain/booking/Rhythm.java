package nl.loketwijzer.domain.booking;

import java.time.DayOfWeek;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How often hours come back, as coordinators choose it. */
public enum Rhythm {
    WEEKLY("FREQ=WEEKLY;BYDAY="),
    /** In weeks with an even number. */
    EVEN_WEEKS("FREQ=YEARLY;WKST=MO;BYWEEKNO=" + weeks(2) + ";BYDAY="),
    /** In weeks with an odd number; after a year of 53 weeks two of them follow each other. */
    ODD_WEEKS("FREQ=YEARLY;WKST=MO;BYWEEKNO=" + weeks(1) + ";BYDAY="),
    /** The first one of each month. */
    FIRST("FREQ=MONTHLY;BYDAY=1"),
    SECOND("FREQ=MONTHLY;BYDAY=2"),
    THIRD("FREQ=MONTHLY;BYDAY=3"),
    FOURTH("FREQ=MONTHLY;BYDAY=4"),
    /** The last one of each month. */
    LAST("FREQ=MONTHLY;BYDAY=-1");

    private final String rule;

    Rhythm(String rule) {
        this.rule = rule;
    }

    private static String weeks(int first) {
        return IntStream.iterate(first, week -> week <= 53, week -> week + 2)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }

    /** On this day of the week. */
    public Recurrence on(DayOfWeek day) {
        return new Recurrence(rule + day.name().substring(0, 2));
    }
}
