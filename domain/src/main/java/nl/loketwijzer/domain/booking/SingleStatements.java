package nl.loketwijzer.domain.booking;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Switches the driver's bulk protocol off, whatever the address of the database says: on Galera it loses commits that were
 * acknowledged. See docs/decisions/0002-claims-in-grains.md.
 */
@Component
class SingleStatements implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.addDataSourceProperty("useBulkStmtsForInserts", "false");
            pool.addDataSourceProperty("useBulkStmts", "false");
        }
        return bean;
    }
}
