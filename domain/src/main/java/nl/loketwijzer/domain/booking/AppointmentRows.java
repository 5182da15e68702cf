package nl.loketwijzer.domain.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Appointments in the database, sealed on the way in. */
@Component
class AppointmentRows {

    private final JdbcClient jdbc;
    private final SealedFields sealed;
    private final Tokens tokens;

    AppointmentRows(JdbcClient jdbc, SealedFields sealed, Tokens tokens) {
        this.jdbc = jdbc;
        this.sealed = sealed;
        this.tokens = tokens;
    }

    Optional<Appointment> find(AppointmentId id) {
        return findBy("id", id.value());
    }

    /** Those of these that are there, in no order. */
    List<Appointment> find(Collection<AppointmentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from appointment where id in (:ids)")
                        .param("ids", ids.stream().map(AppointmentId::value).toList())
                        .query((row, number) -> appointment(row))
                        .list();
    }

    Optional<Appointment> find(Owner owner) {
        return findBy("owner", owner.bytes());
    }

    Optional<Appointment> find(Access access) {
        return switch (access) {
            case Access.Link link -> findBy("link_hash", tokens.linkHash(link.token()));
            case Access.Code code -> findBy("code_hash", tokens.codeHash(code.code()));
        };
    }

    private Optional<Appointment> findBy(String column, Object value) {
        return jdbc.sql("select * from appointment where " + column + " = :value")
                .param("value", value)
                .query((row, number) -> appointment(row))
                .optional();
    }

    boolean exists(Owner owner) {
        return jdbc.sql("select count(*) from appointment where owner = :owner")
                        .param("owner", owner.bytes())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Booked ones to come with this contact, in order of time. */
    List<Appointment> booked(byte[] contact, Instant now) {
        return jdbc.sql("""
                        select * from appointment
                        where (email_hash = :contact or mobile_hash = :contact) and state = 'BOOKED' and starts_at > :now
                        order by starts_at""")
                .param("contact", contact)
                .param("now", Columns.stored(now))
                .query((row, number) -> appointment(row))
                .list();
    }

    /** Booked ones that touch this time, in order of time. */
    List<Appointment> booked(LoketId loket, @Nullable DeskId desk, Stretch time) {
        return jdbc
                .sql("""
                        select * from appointment
                        where loket_id = :loket and state = 'BOOKED' and starts_at < :until
                          and starts_at + interval minutes minute > :from
                        order by starts_at""")
                .param("loket", loket.value())
                .param("from", Columns.stored(time.start()))
                .param("until", Columns.stored(Stretch.instant(time.until())))
                .query((row, number) -> appointment(row))
                .list()
                .stream()
                .filter(appointment -> desk == null || appointment.desk().equals(desk))
                .toList();
    }

    /** Booked ones to come at desks that are busy elsewhere at that time, in order of time. */
    List<Appointment> overBusy(LoketId loket, Instant now) {
        return jdbc.sql("""
                        select a.* from appointment a
                        where a.loket_id = :loket and a.state = 'BOOKED' and a.starts_at > :now and exists (
                          select 1 from busy where busy.desk_id = a.desk_id
                            and busy.from_grain * 300
                              < timestampdiff(second, '1970-01-01', a.starts_at + interval a.minutes minute)
                            and busy.until_grain * 300 > timestampdiff(second, '1970-01-01', a.starts_at))
                        order by a.starts_at""")
                .param("loket", loket.value())
                .param("now", Columns.stored(now))
                .query((row, number) -> appointment(row))
                .list();
    }

    /** @throws TryAgain somebody else has this code: a fresh one is made */
    void insert(Appointment appointment) {
        Visitor visitor = appointment.visitor();
        AppointmentId id = appointment.id();
        try {
            jdbc.sql("""
                            insert into appointment (id, loket_id, desk_id, starts_at, minutes, state, sequence, uid,
                              owner, link_hash, code_hash, email_hash, mobile_hash, remind,
                              link, code, name, email, mobile, language, needs, situations,
                              spoken, way, call_number, interpreter)
                            values (:id, :loket, :desk, :start, :minutes, :state, :sequence, :uid,
                              :owner, :linkHash, :codeHash, :emailHash, :mobileHash, :remind,
                              :link, :code, :name, :email, :mobile, :language, :needs, :situations,
                              :spoken, :way, :number, :interpreter)""")
                    .param("id", id.value())
                    .param("loket", appointment.slot().loket().value())
                    .param("desk", appointment.desk().value())
                    .param("start", Columns.stored(appointment.slot().start()))
                    .param("minutes", appointment.slot().length().toMinutes())
                    .param("state", appointment.state().name())
                    .param("sequence", appointment.sequence())
                    .param("uid", appointment.uid())
                    .param("owner", appointment.owner().bytes())
                    .param("linkHash", tokens.linkHash(appointment.link()))
                    .param("codeHash", tokens.codeHash(appointment.code()))
                    .param("emailHash", visitor.email() == null ? null : tokens.emailHash(visitor.email()))
                    .param("mobileHash", visitor.mobile() == null ? null : tokens.mobileHash(visitor.mobile()))
                    .param("remind", visitor.remind())
                    .param("link", sealed.seal(appointment.link(), "link", id))
                    .param("code", sealed.seal(appointment.code(), "code", id))
                    .param("name", sealed.seal(visitor.name(), "name", id))
                    .param("email", sealed.sealIfAny(visitor.email(), "email", id))
                    .param("mobile", sealed.sealIfAny(visitor.mobile(), "mobile", id))
                    .param("language", sealed.seal(visitor.language(), "language", id))
                    .param("needs", sealed.seal(SealedFields.joined(visitor.needs()), "needs", id))
                    .param("situations", sealed.seal(SealedFields.joined(visitor.situations()), "situations", id))
                    .param(
                            "spoken",
                            sealed.sealIfAny(SealedFields.some(visitor.manner().spoken()), "spoken", id))
                    .param("way", sealed.seal(visitor.manner().way().name(), "way", id))
                    .param(
                            "number",
                            sealed.sealIfAny(SealedFields.some(visitor.manner().number()), "call_number", id))
                    .param("interpreter", sealed.seal(appointment.interpreter().name(), "interpreter", id))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new TryAgain();
        }
    }

    /** Stores place, time, state, sequence, whether to remind and whether an interpreter comes: nothing else changes. */
    void update(Appointment appointment) {
        jdbc.sql("""
                        update appointment set loket_id = :loket, desk_id = :desk, starts_at = :start,
                          minutes = :minutes, state = :state, sequence = :sequence, remind = :remind,
                          interpreter = :interpreter
                        where id = :id""")
                .param("loket", appointment.slot().loket().value())
                .param("desk", appointment.desk().value())
                .param("start", Columns.stored(appointment.slot().start()))
                .param("minutes", appointment.slot().length().toMinutes())
                .param("state", appointment.state().name())
                .param("sequence", appointment.sequence())
                .param("remind", appointment.visitor().remind())
                .param("interpreter", sealed.seal(appointment.interpreter().name(), "interpreter", appointment.id()))
                .param("id", appointment.id().value())
                .update();
    }

    /** Nothing but this: what staff say of an interpreter meanwhile stands. */
    void remind(AppointmentId id, boolean on) {
        jdbc.sql("update appointment set remind = :on where id = :id")
                .param("on", on)
                .param("id", id.value())
                .update();
    }

    /** False when it was moved or cancelled after this sequence: then nothing is stored. */
    boolean update(AppointmentId id, int sequence, Interpreter interpreter) {
        return jdbc.sql("""
                        update appointment set interpreter = :interpreter
                        where id = :id and state = 'BOOKED' and sequence = :sequence""")
                        .param("interpreter", sealed.seal(interpreter.name(), "interpreter", id))
                        .param("sequence", sequence)
                        .param("id", id.value())
                        .update()
                > 0;
    }

    Appointment appointment(ResultSet row) throws SQLException {
        AppointmentId id = new AppointmentId(Columns.uuid(row, "id"));
        Visitor visitor = sealed.visitor(row, id);
        return new Appointment(
                id,
                new DeskId(Columns.uuid(row, "desk_id")),
                new Slot(
                        new LoketId(Columns.uuid(row, "loket_id")),
                        Columns.instant(row, "starts_at"),
                        Duration.ofMinutes(row.getInt("minutes"))),
                Booked.State.valueOf(row.getString("state")),
                row.getInt("sequence"),
                row.getString("uid"),
                sealed.open(row, "code", id),
                sealed.open(row, "link", id),
                Owner.of(row.getBytes("owner")),
                visitor,
                sealed.interpreter(row, id, visitor));
    }
}
