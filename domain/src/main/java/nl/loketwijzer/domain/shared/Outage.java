package nl.loketwijzer.domain.shared;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away, or does not get round to us, from a fault of our own. */
public final class Outage {

    /** Class of SQLSTATE: the connection does not come about, or broke. */
    private static final String CONNECTION = "08";

    /** MariaDB: deadlock, lock wait timeout, record has changed since last read, killed query, killed connection. */
    private static final Set<Integer> NOT_NOW = Set.of(1213, 1205, 1020, 1317, 1927);

    /** What the pool says of a connection that broke before: a failed rollback hides why. */
    private static final String BROKEN = "Connection is closed";

    private Outage() {}

    /** Whether it may go well a little later without anybody changing anything. What was written may stand or not. */
    public static boolean is(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && isAway(sql));
    }

    private static boolean isAway(SQLException error) {
        String state = error.getSQLState();
        return error instanceof SQLTransientConnectionException
                || (state != null && state.startsWith(CONNECTION))
                || BROKEN.equals(error.getMessage())
                || NOT_NOW.contains(error.getErrorCode());
    }
}
