package nl.loketwijzer.domain.loket;

import static java.util.Comparator.comparing;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Hours of each week in which an instantie can be reached from a loket. Ordered by instantie, then by time.
 *
 * @param from on the clock of the wall
 * @param until exclusive
 */
public record PresentAt(Presence presence, DayOfWeek day, LocalTime from, LocalTime until)
        implements Comparable<PresentAt> {

    @Override
    public int compareTo(PresentAt other) {
        return comparing(PresentAt::presence)
                .thenComparing(PresentAt::day)
                .thenComparing(PresentAt::from)
                .compare(this, other);
    }
}
