package nl.loketwijzer.domain.booking;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Nobody waits long for somebody else's lock: after a few seconds the whole transaction starts anew. It also bounds how
 * late a change can be seen, see {@link Changes}. Nor does anybody wait long for a database that is away: a request that
 * waits for ever tells nobody what is wrong. All transactions are READ COMMITTED: set once a connection, not twice a
 * transaction.
 */
@Component
class ShortWaits implements BeanPostProcessor {

    static final int SECONDS = 5;

    /** For a connection, with other requests in front; settings may make it shorter. */
    private static final Duration CONNECTION = Duration.ofSeconds(5);

    /** For a sign of life: of a server, and of a connection that was not used for a while. */
    private static final Duration LIFE = Duration.ofSeconds(2);

    /** For an answer: longer than the longest wait for a lock. */
    private static final Duration ANSWER = Duration.ofSeconds(3L * SECONDS);

    private static final String ANSWER_SETTING = "socketTimeout";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
            pool.setConnectionInitSql("set session innodb_lock_wait_timeout = " + SECONDS);
            pool.setConnectionTimeout(Math.min(pool.getConnectionTimeout(), CONNECTION.toMillis()));
            pool.setValidationTimeout(LIFE.toMillis());
            pool.addDataSourceProperty("connectTimeout", Long.toString(LIFE.toMillis()));
            if (!pool.getDataSourceProperties().containsKey(ANSWER_SETTING)) {
                pool.addDataSourceProperty(ANSWER_SETTING, Long.toString(ANSWER.toMillis()));
            }
        }
        return bean;
    }
}
