package nl.loketwijzer.domain.loket;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import nl.loketwijzer.domain.shared.Outage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the lokets that may be shown in memory. What this node saved counts at once; at most once a second the database is
 * asked whether another one saved something. While the database is away they are as they were: buildings stay where they
 * are.
 */
@Component
class LoketDirectory {

    /** Asking a database that is away takes seconds, and this is not what must be known now. */
    private static final Duration WHILE_AWAY = Duration.ofSeconds(10);

    private final LoketRows rows;
    private final JdbcClient jdbc;
    private final boolean withSamples;
    private final long lookAgainNanos;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable Kept kept;

    LoketDirectory(
            LoketRows rows,
            JdbcClient jdbc,
            @Value("${loket.sample:false}") boolean withSamples,
            @Value("${loket.look-again:PT1S}") Duration lookAgain) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.withSamples = withSamples;
        this.lookAgainNanos = lookAgain.toNanos();
    }

    /**
     * @param state what the table looked like just before
     * @param askAgain when, by the clock that nobody turns
     */
    private record Kept(LoketMap map, String state, long askAgain) {
        boolean isFresh() {
            return System.nanoTime() - askAgain < 0;
        }
    }

    LoketMap lokets() {
        Kept now = kept;
        if (writing()) {
            return now == null ? read() : now.map();
        }
        if (now != null && now.isFresh()) {
            return now.map();
        }
        if (now == null) {
            looking.lock();
        } else if (!looking.tryLock()) {
            return now.map();
        }
        try {
            return look().map();
        } finally {
            looking.unlock();
        }
    }

    /** What is read within a transaction that writes may be undone, so it is not kept. */
    private static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private Kept look() {
        Kept before = kept;
        if (before != null && before.isFresh()) {
            return before;
        }
        Kept now;
        try {
            now = look(before, System.nanoTime() + lookAgainNanos);
        } catch (DataAccessException e) {
            if (before == null || !Outage.is(e)) {
                throw e;
            }
            now = new Kept(before.map(), before.state(), System.nanoTime() + WHILE_AWAY.toNanos());
        }
        kept = now;
        return now;
    }

    private Kept look(@Nullable Kept before, long askAgain) {
        String state = state();
        return before != null && state.equals(before.state())
                ? new Kept(before.map(), state, askAgain)
                : new Kept(read(), state, askAgain);
    }

    void forget() {
        kept = null;
    }

    private String state() {
        return jdbc.sql("select concat_ws(' ', count(*), sum(version), bit_xor(crc32(id) * (version + 1))) from loket")
                .query(String.class)
                .single();
    }

    private LoketMap read() {
        return new LoketMap(rows.all(withSamples));
    }
}
