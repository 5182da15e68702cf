package nl.loketwijzer.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.SimpleTransactionStatus;

@Tag("booking")
class BookingTransactionTest {

    private final PlatformTransactionManager manager = mock();
    private final AtomicLong nanos = new AtomicLong();
    private final BookingTransaction transaction = new BookingTransaction(manager, nanos::get);
    private final AtomicInteger tries = new AtomicInteger();

    @BeforeEach
    void eachTransactionIsNew() {
        when(manager.getTransaction(any())).thenAnswer(call -> new SimpleTransactionStatus());
    }

    @ParameterizedTest
    @ValueSource(ints = {1213, 1205, 1020})
    void aConflictStartsTheWholeTransactionAnew(int code) {
        assertThat(transaction.run(() -> failTwice(code))).isEqualTo("done");
        assertThat(tries).hasValue(3);
    }

    @Test
    void anotherFailureIsNotTriedAgain() {
        assertThatThrownBy(() -> transaction.run(() -> failTwice(1054)))
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(tries).hasValue(1);
        verify(manager, never()).commit(any());
    }

    @Test
    void conflictsWithoutEndAreGivenUp() {
        assertThat(transaction.<String>attempt(() -> {
                    tries.incrementAndGet();
                    throw new TryAgain();
                }))
                .isEmpty();
        assertThat(tries).hasValue(8);
    }

    @Test
    void noNewTryIsBegunAfterTenSeconds() {
        assertThatThrownBy(() -> transaction.run(() -> {
                    tries.incrementAndGet();
                    nanos.addAndGet(Duration.ofSeconds(5).toNanos());
                    throw new TryAgain();
                }))
                .isInstanceOf(TryAgain.class);
        assertThat(tries).hasValue(2);
    }

    @Test
    void whatIsTakenIsNotTriedAgain() {
        assertThat(transaction.<String>attempt(() -> {
                    tries.incrementAndGet();
                    throw new Taken();
                }))
                .isEmpty();
        assertThat(tries).hasValue(1);
    }

    private String failTwice(int code) {
        if (tries.incrementAndGet() < 3) {
            throw new DataAccessResourceFailureException("database", new SQLException("conflict", "40001", code));
        }
        return "done";
    }
}
