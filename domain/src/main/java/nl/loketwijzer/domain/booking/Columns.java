package nl.loketwijzer.domain.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads columns that are never null; moments are stored as UTC. */
final class Columns {

    private Columns() {}

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return of(row, column, UUID.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return of(row, column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** Words that are joined by commas. */
    static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.stream(of(row, column, String.class).split(","))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static @Nullable DeskId deskIfAny(ResultSet row) throws SQLException {
        UUID id = row.getObject("desk_id", UUID.class);
        return id == null ? null : new DeskId(id);
    }

    static Optional<Instant> instantIfAny(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
    }

    static <T> T of(ResultSet row, String column, Class<T> type) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, type), column);
    }

    static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
