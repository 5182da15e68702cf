package nl.loketwijzer.portal;

import nl.loketwijzer.domain.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database itself, for what a test changes behind the portal's back: the portal's own connections commit nothing. */
public final class PastThePortal {

    private PastThePortal() {}

    public static JdbcClient database() {
        return JdbcClient.create(
                new DriverManagerDataSource(TestDatabase.url(), TestDatabase.user(), TestDatabase.password()));
    }
}
