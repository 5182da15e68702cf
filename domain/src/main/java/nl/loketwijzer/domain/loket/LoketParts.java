package nl.loketwijzer.domain.loket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.instantie.InstantieId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lokets have several of: languages, instanties, facilities, hours. By the id of the loket. */
final class LoketParts {

    private final JdbcClient jdbc;
    private final @Nullable Collection<UUID> ids;
    private final Map<UUID, List<String>> languages;
    private final Map<UUID, List<Presence>> presences;
    private final Map<UUID, List<Facility>> facilities;
    private final Map<UUID, List<PresentAt>> hours;

    private LoketParts(JdbcClient jdbc, @Nullable Collection<UUID> ids) {
        this.jdbc = jdbc;
        this.ids = ids;
        languages = read("loket_language", (row, number) -> row.getString("language"));
        presences = read("loket_presence", (row, number) -> presence(row));
        facilities = read("loket_facility", (row, number) -> Facility.valueOf(row.getString("facility")));
        hours = read("loket_hours", (row, number) -> hours(row));
    }

    static LoketParts all(JdbcClient jdbc) {
        return new LoketParts(jdbc, null);
    }

    static LoketParts of(JdbcClient jdbc, Collection<UUID> ids) {
        return new LoketParts(jdbc, ids);
    }

    private <T> Map<UUID, List<T>> read(String table, RowMapper<T> part) {
        Map<UUID, List<T>> parts = new HashMap<>();
        if (ids != null && ids.isEmpty()) {
            return parts;
        }
        var query = ids == null
                ? jdbc.sql("select * from " + table)
                : jdbc.sql("select * from " + table + " where loket_id in (:ids)")
                        .param("ids", ids);
        query.query((ResultSet row) -> {
            UUID loket = Objects.requireNonNull(row.getObject("loket_id", UUID.class));
            parts.computeIfAbsent(loket, id -> new ArrayList<>()).add(Objects.requireNonNull(part.mapRow(row, 0)));
        });
        return parts;
    }

    Loket loket(LoketRow row) {
        return row.loket(
                Set.copyOf(languages.getOrDefault(row.id(), List.of())),
                presences.getOrDefault(row.id(), List.of()),
                Set.copyOf(facilities.getOrDefault(row.id(), List.of())),
                hours.getOrDefault(row.id(), List.of()));
    }

    private static Presence presence(ResultSet row) throws SQLException {
        return new Presence(new InstantieId(row.getString("instantie")), Presence.Kind.valueOf(row.getString("kind")));
    }

    private static PresentAt hours(ResultSet row) throws SQLException {
        return new PresentAt(
                presence(row),
                DayOfWeek.of(row.getInt("weekday")),
                Objects.requireNonNull(row.getObject("starts", LocalTime.class)),
                Objects.requireNonNull(row.getObject("ends", LocalTime.class)));
    }
}
