package nl.loketwijzer.domain.loket;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the lokets that may be shown in memory. What this node saved counts at once; at most once a second the database is
 * asked whether another one saved something.
 */
@Component
class LoketDirectory {

    private final LoketRepository repository;
    private final JdbcClient jdbc;
    private final boolean withSamples;
    private final long lookAgainNanos;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable Kept kept;

    LoketDirectory(
            LoketRepository repository,
            JdbcClient jdbc,
            @Value("${loket.sample:false}") boolean withSamples,
            @Value("${loket.look-again:PT1S}") Duration lookAgain) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.withSamples = withSamples;
        this.lookAgainNanos = lookAgain.toNanos();
    }

    /** @param state what the table looked like just before */
    private record Kept(LoketMap map, String state, long nanos) {
        boolean isFresh(long forNanos) {
            return System.nanoTime() - nanos < forNanos;
        }
    }

    LoketMap lokets() {
        Kept now = kept;
        if (writing()) {
            return now == null ? read() : now.map();
        }
        if (now != null && now.isFresh(lookAgainNanos)) {
            return now.map();
        }
        looking.lock();
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
        if (before != null && before.isFresh(lookAgainNanos)) {
            return before;
        }
        long nanos = System.nanoTime();
        String state = state();
        Kept now = before != null && state.equals(before.state())
                ? new Kept(before.map(), state, nanos)
                : new Kept(read(), state, nanos);
        kept = now;
        return now;
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
        List<StoredLoket> stored = withSamples
                ? repository.findAllByOrderByGemeenteAscNameAscSlugAsc()
                : repository.findAllBySampleFalseOrderByGemeenteAscNameAscSlugAsc();
        return new LoketMap(stored.stream().map(StoredLoket::toLoket).toList());
    }
}
