package nl.loketwijzer.domain.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Desks in the database. */
@Component
class DeskRows {

    private final JdbcClient jdbc;

    DeskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Desk> ofLokets(Collection<LoketId> lokets) {
        if (lokets.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select id, loket_id, name, active from desk where loket_id in (:lokets) order by name")
                .param("lokets", lokets.stream().map(LoketId::value).toList())
                .query((row, number) -> desk(row))
                .list();
    }

    /** Keeps others from changing this desk or its hours until the end of the transaction. */
    Optional<Desk> lock(DeskId id) {
        return jdbc.sql("select id, loket_id, name, active from desk where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> desk(row))
                .optional();
    }

    void insert(Desk desk) {
        jdbc.sql("insert into desk (id, loket_id, name, active) values (:id, :loket, :name, :active)")
                .param("id", desk.id().value())
                .param("loket", desk.loket().value())
                .param("name", desk.name())
                .param("active", desk.active())
                .update();
    }

    void update(Desk desk) {
        jdbc.sql("update desk set name = :name, active = :active where id = :id")
                .param("id", desk.id().value())
                .param("name", desk.name())
                .param("active", desk.active())
                .update();
    }

    private static Desk desk(ResultSet row) throws SQLException {
        return new Desk(
                new DeskId(Columns.uuid(row, "id")),
                new LoketId(Columns.uuid(row, "loket_id")),
                row.getString("name"),
                row.getBoolean("active"));
    }
}
