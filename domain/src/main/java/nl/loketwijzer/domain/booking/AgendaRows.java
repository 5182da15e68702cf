package nl.loketwijzer.domain.booking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.calendar.CalendarAddress;
import nl.loketwijzer.domain.calendar.CalendarProblem;
import nl.loketwijzer.domain.calendar.CalendarReading.Version;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agendas kept elsewhere, in the database. All moments are of its clock. */
@Component
class AgendaRows {

    private static final String SELECT = """
            select desk_agenda.*, loket_id from desk_agenda join desk on desk.id = desk_agenda.desk_id """;

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Duration every;

    AgendaRows(JdbcClient jdbc, Secrets secrets, @Value("${loket.agenda-every:PT3M}") Duration every) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.every = every;
    }

    /**
     * @param readAt when the last reading began: it names that reading
     * @param goodAt when the last good one began
     * @param wholeAt when the last one began of which the busy times stand in the database
     */
    record Row(
            DeskId desk,
            LoketId loket,
            CalendarAddress address,
            @Nullable Instant readAt,
            @Nullable Instant goodAt,
            @Nullable Instant wholeAt,
            @Nullable CalendarProblem problem,
            Version version) {}

    List<Row> ofLokets(Collection<LoketId> lokets) {
        return jdbc.sql(SELECT + " where loket_id in (:lokets)")
                .param("lokets", lokets.stream().map(LoketId::value).toList())
                .query((row, number) -> row(row))
                .list();
    }

    List<DeskId> due() {
        return jdbc.sql("select desk_id from desk_agenda where due_at <= utc_timestamp(6) order by due_at")
                .query((row, number) -> new DeskId(Columns.uuid(row, "desk_id")))
                .list();
    }

    /** A new address: nothing is known of it yet. */
    void connect(DeskId desk, CalendarAddress address) {
        disconnect(desk);
        jdbc.sql("insert into desk_agenda (desk_id, address, due_at) values (:desk, :address, utc_timestamp(6))")
                .param("desk", desk.value())
                .param("address", secrets.seal(address.uri().toString().getBytes(UTF_8), context(desk)))
                .update();
    }

    boolean disconnect(DeskId desk) {
        return jdbc.sql("delete from desk_agenda where desk_id = :desk")
                        .param("desk", desk.value())
                        .update()
                > 0;
    }

    /**
     * Begins a reading, of which nobody else begins one for some minutes.
     *
     * @param dueOnly not when somebody else has begun one lately
     */
    Optional<Row> begin(DeskId desk, boolean dueOnly) {
        int begun = jdbc.sql("""
                        update desk_agenda set read_at = utc_timestamp(6),
                          due_at = utc_timestamp(6) + interval :seconds second
                        where desk_id = :desk""" + (dueOnly ? " and due_at <= utc_timestamp(6)" : ""))
                .param("seconds", every.toSeconds())
                .param("desk", desk.value())
                .update();
        return begun == 0
                ? Optional.empty()
                : jdbc.sql(SELECT + " where desk_id = :desk")
                        .param("desk", desk.value())
                        .query((row, number) -> row(row))
                        .optional();
    }

    /** Keeps others from it until the end of the transaction. False when another reading has begun since. */
    boolean lock(Row reading) {
        return jdbc.sql("select 1 from desk_agenda where desk_id = :desk and read_at = :read for update")
                .param("desk", reading.desk().value())
                .param("read", stored(reading.readAt()))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void failed(DeskId desk, CalendarProblem problem) {
        jdbc.sql("update desk_agenda set problem = :problem where desk_id = :desk")
                .param("problem", problem.name())
                .param("desk", desk.value())
                .update();
    }

    void same(DeskId desk) {
        jdbc.sql("update desk_agenda set problem = null, good_at = read_at where desk_id = :desk")
                .param("desk", desk.value())
                .update();
    }

    void whole(DeskId desk, Version version) {
        jdbc.sql("""
                        update desk_agenda set problem = null, good_at = read_at, whole_at = read_at,
                          etag = :etag, last_modified = :modified
                        where desk_id = :desk""")
                .param("etag", version.etag())
                .param("modified", version.lastModified())
                .param("desk", desk.value())
                .update();
    }

    private Row row(ResultSet row) throws SQLException {
        DeskId desk = new DeskId(Columns.uuid(row, "desk_id"));
        String problem = row.getString("problem");
        return new Row(
                desk,
                new LoketId(Columns.uuid(row, "loket_id")),
                new CalendarAddress(
                        URI.create(new String(secrets.open(row.getBytes("address"), context(desk)), UTF_8))),
                Columns.instantIfAny(row, "read_at").orElse(null),
                Columns.instantIfAny(row, "good_at").orElse(null),
                Columns.instantIfAny(row, "whole_at").orElse(null),
                problem == null ? null : CalendarProblem.valueOf(problem),
                new Version(row.getString("etag"), row.getString("last_modified")));
    }

    private static @Nullable Object stored(@Nullable Instant moment) {
        return moment == null ? null : Columns.stored(moment);
    }

    private static String context(DeskId desk) {
        return "desk_agenda.address/" + desk.value();
    }
}
