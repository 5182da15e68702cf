package nl.loketwijzer.domain.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Saved changes in the database. What the house itself does, like loading examples, is nobody's to put back. */
@Component
class EditRows {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;

    EditRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the transaction of the change; saved again without a difference it is no change. */
    void record(Actor actor, LoketId loket, @Nullable Kept was, @Nullable Kept became) {
        Kept some = became == null ? was : became;
        if (some == null || actor instanceof Actor.House || some.equals(became == null ? null : was)) {
            return;
        }
        jdbc.sql("""
                        insert into schedule_edit (loket_id, made_at, actor, kind, was, became)
                        values (:loket, :at, :actor, :kind, :was, :became)""")
                .param("loket", loket.value())
                .param("at", Columns.stored(clock.instant()))
                .param("actor", actor.label())
                .param("kind", Kind.of(some).name())
                .param("was", was == null ? null : JSON.writeValueAsString(was))
                .param("became", became == null ? null : JSON.writeValueAsString(became))
                .update();
    }

    /** The latest first. */
    List<Edit> latest(LoketId loket, int most) {
        return jdbc.sql("select * from schedule_edit where loket_id = :loket order by id desc limit :most")
                .param("loket", loket.value())
                .param("most", most)
                .query((row, number) -> edit(row))
                .list();
    }

    Optional<Edit> find(long id) {
        return jdbc.sql("select * from schedule_edit where id = :id")
                .param("id", id)
                .query((row, number) -> edit(row))
                .optional();
    }

    private static Edit edit(ResultSet row) throws SQLException {
        Kind kind = Kind.valueOf(row.getString("kind"));
        return new Edit(
                row.getLong("id"),
                new LoketId(Columns.uuid(row, "loket_id")),
                Columns.instant(row, "made_at"),
                row.getString("actor"),
                kind.read(row.getString("was")),
                kind.read(row.getString("became")),
                false);
    }

    private enum Kind {
        RULE(OpeningRule.class),
        CLOSURE(Closure.class),
        DESK(Desk.class),
        POLICY(BookingPolicy.class);

        private final Class<? extends Kept> type;

        Kind(Class<? extends Kept> type) {
            this.type = type;
        }

        static Kind of(Kept kept) {
            return switch (kept) {
                case OpeningRule rule -> RULE;
                case Closure closure -> CLOSURE;
                case Desk desk -> DESK;
                case BookingPolicy policy -> POLICY;
            };
        }

        @Nullable
        Kept read(@Nullable String json) {
            return json == null ? null : JSON.readValue(json, type);
        }
    }
}
