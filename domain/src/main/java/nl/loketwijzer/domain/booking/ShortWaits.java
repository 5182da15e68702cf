package nl.loketwijzer.domain.booking;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Nobody waits long for somebody else's lock: after a few seconds the whole transaction starts anew. It also bounds how
 * late a change can be seen, see {@link Changes}. All transactions are READ COMMITTED: set once a connection, not twice a
 * transaction.
 */
@Component
class ShortWaits implements BeanPostProcessor {

    static final int SECONDS = 5;

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
            pool.setConnectionInitSql("set session innodb_lock_wait_timeout = " + SECONDS);
        }
        return bean;
    }
}
