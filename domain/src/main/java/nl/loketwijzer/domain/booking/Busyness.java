package nl.loketwijzer.domain.booking;

import java.time.Duration;

/** How busy it is at a walk-in, as people at the desk see it. */
public enum Busyness {
    /** Hardly anybody waits. */
    QUIET(Duration.ofHours(1)),
    /** Waiting may take long. */
    BUSY(Duration.ofHours(1)),
    /** Who comes now will not be helped today without an appointment. */
    FULL(Duration.ofHours(12));

    private final Duration counts;

    Busyness(Duration counts) {
        this.counts = counts;
    }

    /** How long it may be told after it was said. */
    Duration counts() {
        return counts;
    }
}
