package nl.loketwijzer.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.Configuration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BookingTest
class SingleStatementsTest {

    @Autowired
    DataSource pool;

    @Autowired
    BookingTransaction transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theBulkProtocolIsOff() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            Configuration settings = connection
                    .unwrap(org.mariadb.jdbc.Connection.class)
                    .getContext()
                    .getConf();

            assertThat(settings.useBulkStmts()).isFalse();
            assertThat(settings.useBulkStmtsForInserts()).isFalse();
        }
    }

    @Test
    void bookingReadsWhatIsCommitted() {
        String isolation = transaction.run(
                () -> jdbc.sql("select @@tx_isolation").query(String.class).single());

        assertThat(isolation).isEqualTo("READ-COMMITTED");
    }
}
