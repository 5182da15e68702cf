package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Lets the callers of this node who want the same desk on the same day through one by one, so that who comes too late for a
 * time hears so from memory instead of waiting for the database in a long row. It guards nothing: the database does.
 */
@Component
class Turnstile {

    private static final int GATES = 512;

    /** Then it is left to the database. */
    private static final Duration PATIENCE = Duration.ofSeconds(ShortWaits.SECONDS);

    private final ReentrantLock[] gates =
            IntStream.range(0, GATES).mapToObj(gate -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    /** @param still whether it makes sense, asked of who had to wait only */
    <T> Optional<T> pass(DeskDay day, BooleanSupplier still, Supplier<Optional<T>> work) {
        ReentrantLock gate = gates[Math.floorMod(day.hashCode(), GATES)];
        boolean waited = !gate.tryLock();
        boolean inside = !waited || patiently(gate);
        try {
            return waited && !still.getAsBoolean() ? Optional.empty() : work.get();
        } finally {
            if (inside) {
                gate.unlock();
            }
        }
    }

    private static boolean patiently(ReentrantLock gate) {
        try {
            return gate.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
