package nl.loketwijzer.domain.booking;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Desks in the database. */
@Component
class DeskRows {

    private static final String SELECT = "select id, loket_id, name, active, languages, ways, quiet from desk ";

    private final JdbcClient jdbc;

    DeskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Desk> ofLokets(Collection<LoketId> lokets) {
        if (lokets.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "where loket_id in (:lokets) order by name")
                .param("lokets", lokets.stream().map(LoketId::value).toList())
                .query((row, number) -> desk(row))
                .list();
    }

    /** Keeps others from changing this desk or its hours until the end of the transaction. */
    Optional<Desk> lock(DeskId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query((row, number) -> desk(row))
                .optional();
    }

    Optional<Desk> find(DeskId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, number) -> desk(row))
                .optional();
    }

    void insert(Desk desk) {
        store(desk, """
                insert into desk (id, loket_id, name, active, languages, ways, quiet)
                values (:id, :loket, :name, :active, :languages, :ways, :quiet)""");
    }

    void update(Desk desk) {
        store(desk, """
                update desk set name = :name, active = :active, languages = :languages, ways = :ways, quiet = :quiet
                where id = :id and loket_id = :loket""");
    }

    private void store(Desk desk, String sql) {
        jdbc.sql(sql)
                .param("id", desk.id().value())
                .param("loket", desk.loket().value())
                .param("name", desk.name())
                .param("active", desk.active())
                .param("languages", desk.languages().stream().sorted().collect(joining(",")))
                .param("ways", desk.ways().stream().map(Way::name).sorted().collect(joining(",")))
                .param("quiet", desk.quiet())
                .update();
    }

    private static Desk desk(ResultSet row) throws SQLException {
        return new Desk(
                new DeskId(Columns.uuid(row, "id")),
                new LoketId(Columns.uuid(row, "loket_id")),
                row.getString("name"),
                row.getBoolean("active"),
                Set.copyOf(Columns.words(row, "languages")),
                Columns.words(row, "ways").stream().map(Way::valueOf).collect(toSet()),
                row.getBoolean("quiet"));
    }
}
