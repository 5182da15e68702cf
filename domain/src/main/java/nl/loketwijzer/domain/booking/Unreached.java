package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.notification.Undelivered;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Visitors to come whose message did not arrive, for staff. */
@Component
class Unreached {

    private final JdbcClient jdbc;
    private final AppointmentRows appointments;
    private final Undelivered undelivered;
    private final AuditLog audit;
    private final Clock clock;

    Unreached(JdbcClient jdbc, AppointmentRows appointments, Undelivered undelivered, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.undelivered = undelivered;
        this.audit = audit;
        this.clock = clock;
    }

    /** Subjects of those whose message did not arrive. */
    Set<String> among(Collection<Appointment> some) {
        return undelivered.among(some.stream().map(Appointment::subject).toList());
    }

    /** How many a day, from now on. Tells nothing of a person. */
    SortedMap<LocalDate, Integer> days(Actor actor, LoketId loket) {
        actor.requireKeeps(loket);
        Map<String, LocalDate> days = coming(loket);
        SortedMap<LocalDate, Integer> counts = new TreeMap<>();
        undelivered.among(days.keySet()).forEach(subject -> counts.merge(days.get(subject), 1, Integer::sum));
        return counts;
    }

    private Map<String, LocalDate> coming(LoketId loket) {
        Map<String, LocalDate> days = new HashMap<>();
        jdbc.sql("""
                        select id, starts_at from appointment
                        where loket_id = :loket and state = 'BOOKED' and starts_at > :now""")
                .param("loket", loket.value())
                .param("now", Columns.stored(clock.instant()))
                .query(row -> {
                    Instant start = Columns.instant(row, "starts_at");
                    days.put(
                            Appointment.subject(new AppointmentId(Columns.uuid(row, "id"))),
                            start.atZone(Slot.ZONE).toLocalDate());
                });
        return days;
    }

    /** What was typed to reach them, which may hold the mistake; looking is in the audit log. */
    List<String> contact(Actor actor, AppointmentId id) {
        Appointment appointment = appointments.find(id).orElseThrow(NoSuchAppointment::new);
        actor.requireKeeps(appointment.slot().loket());
        return show(actor, appointment);
    }

    /** As {@link #contact}, for who has looked whether the actor may see it. */
    List<String> show(Actor actor, Appointment appointment) {
        audit.record(actor, "appointment.contact.viewed", appointment.subject());
        return appointment.visitor().ways();
    }
}
