package nl.loketwijzer.domain.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.booking.EarlierTime.State;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Earlier times in the database, open ones and what became of the others. */
@Component
class EarlierRows {

    private final JdbcClient jdbc;

    EarlierRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Taken this person thinks about a time already, or was asked about this one before */
    void insert(Earlier earlier) {
        Slot slot = earlier.slot();
        try {
            jdbc.sql("""
                            insert into earlier_time (id, appointment_id, loket_id, desk_id, starts_at, minutes, owner,
                              state, ends_at, asked_at)
                            values (:id, :appointment, :loket, :desk, :start, :minutes, :owner, :state, :ends,
                              utc_timestamp(6))""")
                    .param("id", earlier.time().id())
                    .param("appointment", earlier.appointment().value())
                    .param("loket", slot.loket().value())
                    .param("desk", earlier.desk().value())
                    .param("start", Columns.stored(slot.start()))
                    .param("minutes", slot.length().toMinutes())
                    .param("owner", earlier.owner().bytes())
                    .param("state", earlier.time().state().name())
                    .param("ends", Columns.stored(earlier.time().until()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Taken();
        }
    }

    void end(Earlier earlier, State state) {
        jdbc.sql("update earlier_time set state = :state where id = :id")
                .param("state", state.name())
                .param("id", earlier.time().id())
                .update();
    }

    Optional<Earlier> find(UUID id) {
        return jdbc.sql("select * from earlier_time where id = :id")
                .param("id", id)
                .query((row, number) -> earlier(row))
                .optional();
    }

    Optional<Earlier> find(Owner owner) {
        return jdbc.sql("select * from earlier_time where owner = :owner")
                .param("owner", owner.bytes())
                .query((row, number) -> earlier(row))
                .optional();
    }

    /** The one they think about, or else the one that was held last. */
    Optional<Earlier> latest(AppointmentId id) {
        return jdbc.sql("""
                        select * from earlier_time where appointment_id = :id
                        order by state = 'OPEN' desc, asked_at desc limit 1""")
                .param("id", id.value())
                .query((row, number) -> earlier(row))
                .optional();
    }

    /** Times that were held for them before: those are not held again. */
    Set<Slot> before(AppointmentId id) {
        return Set.copyOf(jdbc.sql("select * from earlier_time where appointment_id = :id")
                .param("id", id.value())
                .query((row, number) -> earlier(row).slot())
                .list());
    }

    /** Open ones that are over: nothing was said, nobody waits for it any more, or the time itself is gone. */
    List<Earlier> over() {
        return jdbc.sql("""
                        select e.* from earlier_time e join appointment a on a.id = e.appointment_id
                        where e.open_for is not null
                          and (e.ends_at <= utc_timestamp(6) or a.state <> 'BOOKED' or a.starts_at <= e.starts_at
                            or not exists (select 1 from waiting w where w.appointment_id = e.appointment_id)
                            or not exists (select 1 from claim c where c.owner = e.owner))
                        order by e.ends_at""").query((row, number) -> earlier(row)).list();
    }

    private static Earlier earlier(ResultSet row) throws SQLException {
        Slot slot = new Slot(
                new LoketId(Columns.uuid(row, "loket_id")),
                Columns.instant(row, "starts_at"),
                Duration.ofMinutes(row.getInt("minutes")));
        return new Earlier(
                new EarlierTime(
                        Columns.uuid(row, "id"),
                        slot,
                        Columns.instant(row, "ends_at"),
                        State.valueOf(row.getString("state"))),
                new AppointmentId(Columns.uuid(row, "appointment_id")),
                new DeskId(Columns.uuid(row, "desk_id")),
                Owner.of(row.getBytes("owner")));
    }
}
