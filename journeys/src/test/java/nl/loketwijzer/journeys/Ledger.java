package nl.loketwijzer.journeys;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.loketwijzer.start.EmbeddedDatabase;

/** What the database itself says, asked past all of our code. */
final class Ledger implements AutoCloseable {

    private final Connection connection;

    Ledger(RunningHouse house) throws SQLException {
        connection = DriverManager.getConnection(house.databaseUrl(), EmbeddedDatabase.NAME, house.databasePassword());
    }

    List<String> lokets() throws SQLException {
        List<String> slugs = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select slug from loket order by slug limit 6")) {
            while (rows.next()) {
                slugs.add(rows.getString(1));
            }
        }
        return slugs;
    }

    int appointments() throws SQLException {
        return number("select count(*) from appointment where state = 'BOOKED'");
    }

    /** People with an appointment, told apart by their address. */
    int people() throws SQLException {
        return number("select count(distinct email_hash) from appointment where state = 'BOOKED'");
    }

    /** Two appointments that want one desk at one moment. */
    int collisions() throws SQLException {
        return number("""
                select count(*) from appointment a join appointment b
                on a.desk_id = b.desk_id and a.id < b.id and a.state = 'BOOKED' and b.state = 'BOOKED'
                and a.starts_at < b.starts_at + interval b.minutes minute
                and b.starts_at < a.starts_at + interval a.minutes minute""");
    }

    /** Appointments that miss one of their five minutes among the claims, or have one too many. */
    int unguarded() throws SQLException {
        return number("""
                select count(*) from appointment a where state = 'BOOKED' and a.minutes div 5 <>
                (select count(*) from claim c where c.owner = a.owner and c.desk_id = a.desk_id
                and c.kind = 'APPOINTMENT'
                and c.grain >= timestampdiff(second, '1970-01-01', a.starts_at) div 300
                and c.grain < timestampdiff(second, '1970-01-01', a.starts_at) div 300 + a.minutes div 5)""");
    }

    /** Claims for good that belong to no appointment. */
    int orphans() throws SQLException {
        return number("""
                select count(*) from claim c where c.kind = 'APPOINTMENT'
                and not exists (select 1 from appointment a where a.owner = c.owner)""");
    }

    int unsent() throws SQLException {
        return number("select count(*) from outbox_message where state <> 'SENT'");
    }

    private int number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
