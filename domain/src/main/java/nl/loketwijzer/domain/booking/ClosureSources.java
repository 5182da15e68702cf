package nl.loketwijzer.domain.booking;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.UUID;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which closures were read from a calendar file, in the database. */
@Component
class ClosureSources {

    private final JdbcClient jdbc;

    ClosureSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Closures of this loket, or of this desk of it, that were read from a file. */
    Map<EventKey, UUID> of(LoketId loket, @Nullable DeskId desk) {
        return jdbc
                .sql("select event_key, closure_id from closure_source where loket_id = :loket and desk_key = :desk")
                .param("loket", loket.value())
                .param("desk", deskKey(loket, desk))
                .query((row, number) ->
                        Map.entry(EventKey.ofBytes(row.getBytes("event_key")), Columns.uuid(row, "closure_id")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @throws org.springframework.dao.DuplicateKeyException it was read by somebody else just now */
    void insert(UUID closure, LoketId loket, @Nullable DeskId desk, EventKey key) {
        jdbc.sql("""
                        insert into closure_source (closure_id, loket_id, desk_key, event_key)
                        values (:closure, :loket, :desk, :key)""")
                .param("closure", closure)
                .param("loket", loket.value())
                .param("desk", deskKey(loket, desk))
                .param("key", key.bytes())
                .update();
    }

    private static UUID deskKey(LoketId loket, @Nullable DeskId desk) {
        return desk == null ? loket.value() : desk.value();
    }
}
