package nl.loketwijzer.domain.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What changes of hours did to people, in the database. No name and no address stands here. */
@Component
class RearrangedRows {

    private final JdbcClient jdbc;

    RearrangedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That it was done, where and when. */
    record Made(UUID id, LoketId loket, Instant at) {}

    /**
     * What was done to one appointment.
     *
     * @param sequence of the appointment after it
     * @param before the time it had
     * @param knows whether staff told the person
     */
    record Row(UUID rearrangement, AppointmentId appointment, int sequence, Slot before, Told told, boolean knows) {}

    Optional<Made> find(UUID id) {
        return jdbc.sql("select * from rearrangement where id = :id")
                .param("id", id)
                .query((row, number) -> made(row))
                .optional();
    }

    /** Those at this loket that took a time after this moment from somebody of whom nobody said that they know. */
    List<Made> untold(LoketId loket, Instant moment) {
        return jdbc.sql("""
                        select * from rearrangement m where loket_id = :loket and exists (
                          select 1 from rearranged r where r.rearrangement_id = m.id and r.starts_at >= :since
                            and r.told <> 'NOT_NEEDED' and r.told_at is null)
                        order by made_at desc""")
                .param("loket", loket.value())
                .param("since", Columns.stored(moment))
                .query((row, number) -> made(row))
                .list();
    }

    private static Made made(ResultSet row) throws SQLException {
        return new Made(
                Columns.uuid(row, "id"), new LoketId(Columns.uuid(row, "loket_id")), Columns.instant(row, "made_at"));
    }

    void insert(Made made) {
        jdbc.sql("insert into rearrangement (id, loket_id, made_at) values (:id, :loket, :at)")
                .param("id", made.id())
                .param("loket", made.loket().value())
                .param("at", Columns.stored(made.at()))
                .update();
    }

    /** @param before as it was */
    void insert(UUID rearrangement, Appointment before, int sequence, Told told) {
        jdbc.sql("""
                        insert into rearranged (rearrangement_id, appointment_id, sequence, starts_at, minutes, told)
                        values (:rearrangement, :appointment, :sequence, :start, :minutes, :told)""")
                .param("rearrangement", rearrangement)
                .param("appointment", before.id().value())
                .param("sequence", sequence)
                .param("start", Columns.stored(before.slot().start()))
                .param("minutes", before.slot().length().toMinutes())
                .param("told", told.name())
                .update();
    }

    /** In order of the time they had. */
    List<Row> of(Made made) {
        return jdbc.sql("select * from rearranged where rearrangement_id = :id order by starts_at, appointment_id")
                .param("id", made.id())
                .query((row, number) -> row(row, made.loket()))
                .list();
    }

    /** What the person was or has to be told last, if that is still how it stands. */
    Optional<Row> latest(AppointmentId appointment, int sequence) {
        return jdbc.sql("""
                        select r.*, m.loket_id from rearranged r join rearrangement m on m.id = r.rearrangement_id
                        where appointment_id = :id and sequence = :sequence and told <> 'NOT_NEEDED'
                        order by m.made_at desc limit 1""")
                .param("id", appointment.value())
                .param("sequence", sequence)
                .query((row, number) -> row(row, new LoketId(Columns.uuid(row, "loket_id"))))
                .optional();
    }

    private static Row row(ResultSet row, LoketId loket) throws SQLException {
        return new Row(
                Columns.uuid(row, "rearrangement_id"),
                new AppointmentId(Columns.uuid(row, "appointment_id")),
                row.getInt("sequence"),
                new Slot(loket, Columns.instant(row, "starts_at"), Duration.ofMinutes(row.getInt("minutes"))),
                Told.valueOf(row.getString("told")),
                row.getObject("told_at") != null);
    }

    /** @param knows or not: somebody may have pressed too early */
    void knows(UUID rearrangement, AppointmentId appointment, boolean knows) {
        jdbc.sql("""
                        update rearranged set told_at = if(:knows, utc_timestamp(6), null)
                        where rearrangement_id = :rearrangement and appointment_id = :appointment""")
                .param("knows", knows)
                .param("rearrangement", rearrangement)
                .param("appointment", appointment.value())
                .update();
    }
}
