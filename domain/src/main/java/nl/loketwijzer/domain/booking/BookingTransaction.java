package nl.loketwijzer.domain.booking;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs one piece of work in one transaction, READ COMMITTED: what is read after a lock is what is true now. A deadlock, a
 * lock that took too long and a lost certification on another node start the whole transaction anew, a few times and for
 * some seconds at most.
 */
@Component
class BookingTransaction {

    /** MariaDB: deadlock, lock wait timeout, record has changed since last read. */
    private static final Set<Integer> CONFLICTS = Set.of(1213, 1205, 1020);

    private static final int TRIES = 8;

    /** After this no new try is begun: somebody waits for an answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2L * ShortWaits.SECONDS);

    private final TransactionTemplate template;
    private final LongSupplier nanos;

    @Autowired
    BookingTransaction(PlatformTransactionManager manager) {
        this(manager, System::nanoTime);
    }

    /** @param nanos a clock that nobody turns */
    BookingTransaction(PlatformTransactionManager manager, LongSupplier nanos) {
        this.template = new TransactionTemplate(manager);
        this.nanos = nanos;
    }

    <T> T run(Supplier<T> work) {
        long begun = nanos.getAsLong();
        int tries = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : TRIES;
        for (int done = 1; ; done++) {
            try {
                return template.<T>execute(status -> work.get());
            } catch (RuntimeException e) {
                if (done >= tries || nanos.getAsLong() - begun >= PATIENCE.toNanos() || !isConflict(e)) {
                    throw e;
                }
                pause(done);
            }
        }
    }

    /** Empty when somebody else was faster: it is taken, or there is no getting through to it. */
    <T> Optional<T> attempt(Supplier<T> work) {
        try {
            return Optional.of(run(work));
        } catch (RuntimeException e) {
            if (e instanceof Taken || isConflict(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    void run(Runnable work) {
        run(() -> {
            work.run();
            return true;
        });
    }

    static boolean isConflict(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof TryAgain
                        || (cause instanceof SQLException sql && CONFLICTS.contains(sql.getErrorCode())));
    }

    private static void pause(int done) {
        try {
            Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(5L * done, 20L * done)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
