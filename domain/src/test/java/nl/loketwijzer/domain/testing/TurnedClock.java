package nl.loketwijzer.domain.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of a node, which a test turns forward and back. Right at first. */
public final class TurnedClock extends Clock {

    private final AtomicReference<Duration> by;
    private final ZoneId zone;

    public TurnedClock() {
        this(new AtomicReference<>(Duration.ZERO), ZoneId.of("UTC"));
    }

    private TurnedClock(AtomicReference<Duration> by, ZoneId zone) {
        this.by = by;
        this.zone = zone;
    }

    /** So far from what it is, from now on. */
    public void turn(Duration away) {
        by.set(away);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TurnedClock(by, other);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(by.get());
    }
}
