package nl.loketwijzer.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A MariaDB of somebody else, tried before anything is built upon it. */
final class ExternalDatabase {

    private static final int SECONDS = 10;
    private static final int UNKNOWN_DATABASE = 1049;

    private ExternalDatabase() {}

    /** @throws Refused when it cannot be used; says which variable to look at, and never shows the address */
    static void require(Settings.External database) {
        DriverManager.setLoginTimeout(SECONDS);
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            if (!connection.isValid(SECONDS)) {
                throw new Refused("The database at LOKET_DB_URL does not answer. Is it running?");
            }
        } catch (SQLException e) {
            throw new Refused(reason(e), e);
        }
    }

    private static String reason(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.startsWith("28") || e.getErrorCode() == 1044 || e.getErrorCode() == 1045) {
            return "The database at LOKET_DB_URL does not let LOKET_DB_USER in with LOKET_DB_PASSWORD. Check all three.";
        }
        if (e.getErrorCode() == UNKNOWN_DATABASE) {
            return "The server at LOKET_DB_URL has no database of that name. Create it first.";
        }
        if (state.startsWith("08")) {
            return "No MariaDB answers at LOKET_DB_URL. Is it running, and are host and port right?";
        }
        return "The database at LOKET_DB_URL cannot be used (state " + state + ", error " + e.getErrorCode() + ").";
    }
}
