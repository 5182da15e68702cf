package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks the database now and then what changed: one thread for all. For a short while the others go on with what was known.
 * After that nobody does: while the database is away no time is sure, and that is not the same as no time being free.
 */
final class Looks {

    /** What was true longer ago is not offered to anybody. */
    private static final Duration SURE = Duration.ofSeconds(2);

    private final Changes changes;
    private final BiConsumer<@Nullable Look, Changes.Found> takeOver;
    private final long againNanos;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable Look last;
    private @Nullable Failure failure;

    /**
     * @param again how long a look counts
     * @param takeOver what to do with what was found; gets the look before it, null at first
     */
    Looks(Changes changes, Duration again, BiConsumer<@Nullable Look, Changes.Found> takeOver) {
        this.changes = changes;
        this.takeOver = takeOver;
        this.againNanos = again.toNanos();
    }

    /** When it was, by the clock of the database and by the one that nobody turns. */
    record Look(Instant database, long nanos) {

        Instant databaseNow() {
            return database.plusNanos(System.nanoTime() - nanos);
        }

        private boolean isWithin(long age) {
            return System.nanoTime() - nanos < age;
        }
    }

    private record Failure(RuntimeException reason, long nanos) {}

    /** Who holds a connection meanwhile never waits for who needs one: the rows decide what they do. */
    Look look() {
        Look before = last;
        if (before != null && before.isWithin(againNanos)) {
            return before;
        }
        if (before == null || !mayGoOn(before)) {
            looking.lock();
        } else if (!looking.tryLock()) {
            return before;
        }
        try {
            return look(last);
        } finally {
            looking.unlock();
        }
    }

    /** By the clock of the database, which is asked only when nobody has looked yet. */
    Instant now() {
        Look before = last;
        return (before == null ? look() : before).databaseNow();
    }

    private static boolean mayGoOn(Look before) {
        return before.isWithin(SURE.toNanos()) || TransactionSynchronizationManager.isActualTransactionActive();
    }

    private Look look(@Nullable Look before) {
        if (before != null && before.isWithin(againNanos)) {
            return before;
        }
        long nanos = System.nanoTime();
        Failure earlier = failure;
        if (earlier != null && nanos - earlier.nanos() < againNanos) {
            throw earlier.reason();
        }
        try {
            Changes.Found found = changes.since(before == null ? null : before.database());
            takeOver.accept(before, found);
            failure = null;
            Look now = new Look(found.now(), nanos);
            last = now;
            return now;
        } catch (RuntimeException e) {
            failure = new Failure(e, System.nanoTime());
            throw e;
        }
    }
}
