package nl.loketwijzer.domain.booking;

import java.time.LocalDate;
import java.util.Comparator;

/** One desk on one day: what transactions take turns on. */
record DeskDay(DeskId desk, LocalDate day) implements Comparable<DeskDay> {

    /** The one order in which they are locked, so that nobody waits in a ring. */
    private static final Comparator<DeskDay> ORDER =
            Comparator.comparing((DeskDay deskDay) -> deskDay.desk.value()).thenComparing(DeskDay::day);

    @Override
    public int compareTo(DeskDay other) {
        return ORDER.compare(this, other);
    }
}
