package nl.loketwijzer.domain.booking;

import java.time.Instant;
import java.time.LocalTime;

/**
 * When somebody is reminded who asked for it: in the morning of the day before, on the clock of the loket. Who books or
 * moves later than that needs no reminder and gets none.
 */
final class Reminder {

    private static final LocalTime EARLIEST = LocalTime.of(9, 0);
    private static final LocalTime LATEST = LocalTime.of(19, 0);

    private Reminder() {}

    static Instant from(Slot slot) {
        return theDayBefore(slot, EARLIEST);
    }

    /** Nobody is disturbed later than this. */
    static Instant until(Slot slot) {
        return theDayBefore(slot, LATEST);
    }

    /** Whether there is still a day between. */
    static boolean fits(Slot slot, Instant now) {
        return now.isBefore(from(slot));
    }

    private static Instant theDayBefore(Slot slot, LocalTime time) {
        return slot.date().minusDays(1).atTime(time).atZone(Slot.ZONE).toInstant();
    }
}
