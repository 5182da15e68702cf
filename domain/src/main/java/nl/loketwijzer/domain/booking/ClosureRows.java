package nl.loketwijzer.domain.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Closures in the database. */
@Component
class ClosureRows {

    private static final String SELECT = "select id, loket_id, desk_id, starts, ends, reason from closure ";

    private final JdbcClient jdbc;

    ClosureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that touch [from, until), in order of time. */
    List<Closure> ofLokets(Collection<LoketId> lokets, LocalDateTime from, LocalDateTime until) {
        return jdbc.sql(SELECT + "where loket_id in (:lokets) and ends > :from and starts < :until order by starts")
                .param("lokets", lokets.stream().map(LoketId::value).toList())
                .param("from", from)
                .param("until", until)
                .query((row, number) -> closure(row))
                .list();
    }

    List<Closure> endingAfter(LoketId loket, LocalDateTime moment) {
        return jdbc.sql(SELECT + "where loket_id = :loket and ends > :moment order by starts")
                .param("loket", loket.value())
                .param("moment", moment)
                .query((row, number) -> closure(row))
                .list();
    }

    Optional<Closure> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, number) -> closure(row))
                .optional();
    }

    void save(UUID id, Closure closure) {
        jdbc.sql("""
                        insert into closure (id, loket_id, desk_id, starts, ends, reason)
                        values (:id, :loket, :desk, :starts, :ends, :reason)
                        on duplicate key update desk_id = :desk, starts = :starts, ends = :ends, reason = :reason""")
                .param("id", id)
                .param("loket", closure.loket().value())
                .param("desk", closure.desk() == null ? null : closure.desk().value())
                .param("starts", closure.from())
                .param("ends", closure.until())
                .param("reason", closure.reason())
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from closure where id = :id").param("id", id).update();
    }

    private static Closure closure(ResultSet row) throws SQLException {
        return new Closure(
                Columns.uuid(row, "id"),
                new LoketId(Columns.uuid(row, "loket_id")),
                Columns.deskIfAny(row),
                Columns.of(row, "starts", LocalDateTime.class),
                Columns.of(row, "ends", LocalDateTime.class),
                row.getString("reason"));
    }
}
