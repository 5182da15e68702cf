package nl.loketwijzer.domain.booking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The waiting list in the database, the wish sealed. Who cancelled or whose talk began does not wait any more. */
@Component
class WaitingRows {

    private static final String STANDS = " a.state = 'BOOKED' and a.starts_at > utc_timestamp(6) ";

    private final JdbcClient jdbc;
    private final AppointmentRows appointments;
    private final SealedFields sealed;

    WaitingRows(JdbcClient jdbc, AppointmentRows appointments, SealedFields sealed) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.sealed = sealed;
    }

    /** At the end of the line; who waits already keeps their place and has another wish. */
    void save(AppointmentId id, Wish wish) {
        jdbc.sql("""
                        insert into waiting (appointment_id, since, wish) values (:id, utc_timestamp(6), :wish)
                        on duplicate key update wish = :wish, unanswered = 0""")
                .param("id", id.value())
                .param("wish", sealed.seal(wish.text(), "wish", id))
                .update();
    }

    /** False when it did not wait. */
    boolean delete(AppointmentId id) {
        return jdbc.sql("delete from waiting where appointment_id = :id")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    Optional<Wish> wish(AppointmentId id) {
        return jdbc.sql("select wish from waiting where appointment_id = :id")
                .param("id", id.value())
                .query((row, number) -> Wish.of(sealed.open(row, "wish", id)))
                .optional();
    }

    /** They said something. */
    void answered(AppointmentId id) {
        jdbc.sql("update waiting set unanswered = 0 where appointment_id = :id")
                .param("id", id.value())
                .update();
    }

    /** They said nothing; after so many times in a row they do not wait any more. */
    void unanswered(AppointmentId id, int most) {
        jdbc.sql("update waiting set unanswered = unanswered + 1 where appointment_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from waiting where appointment_id = :id and unanswered >= :most")
                .param("id", id.value())
                .param("most", most)
                .update();
    }

    /** Lokets of the appointments of who waits. */
    Set<LoketId> homes() {
        return Set.copyOf(
                jdbc.sql("select distinct a.loket_id from waiting w join appointment a on a.id = w.appointment_id where"
                                + STANDS)
                        .query((row, number) -> new LoketId(Columns.uuid(row, "loket_id")))
                        .list());
    }

    /** The line of those with an appointment at one of these lokets, without those who are thinking about a time. */
    List<Waiting> line(Collection<LoketId> homes) {
        if (homes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select a.*, w.wish from waiting w join appointment a on a.id = w.appointment_id
                        where a.loket_id in (:homes)
                          and not exists (select 1 from earlier_time e where e.open_for = w.appointment_id)
                          and""" + STANDS + "order by w.since, w.appointment_id")
                .param("homes", homes.stream().map(LoketId::value).toList())
                .query((row, number) -> {
                    Appointment appointment = appointments.appointment(row);
                    return new Waiting(appointment, Wish.of(sealed.open(row, "wish", appointment.id())));
                })
                .list();
    }

    /** How many wait with an appointment at this loket. */
    int count(LoketId home) {
        return jdbc.sql("select count(*) from waiting w join appointment a on a.id = w.appointment_id"
                        + " where a.loket_id = :home and" + STANDS)
                .param("home", home.value())
                .query(Integer.class)
                .single();
    }
}
