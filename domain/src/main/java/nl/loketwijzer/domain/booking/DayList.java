package nl.loketwijzer.domain.booking;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who comes, for staff. */
@Component
class DayList {

    private final AppointmentRows appointments;
    private final DeskRows desks;
    private final AuditLog audit;
    private final Clock clock;

    DayList(AppointmentRows appointments, DeskRows desks, AuditLog audit, Clock clock) {
        this.appointments = appointments;
        this.desks = desks;
        this.audit = audit;
        this.clock = clock;
    }

    List<DayEntry> day(Actor actor, LoketId loket, LocalDate date) {
        actor.requireKeeps(loket);
        audit.record(actor, "day.viewed", "loket/" + loket + "/" + date);
        return entries(
                loket,
                null,
                Stretch.onTheWall(date.atStartOfDay(), date.plusDays(1).atStartOfDay()));
    }

    List<DayEntry> touching(Closure closure) {
        return entries(closure.loket(), closure.desk(), closure.time());
    }

    /** Who has an appointment at a desk that is busy elsewhere by now. Written down when there is somebody. */
    List<DayEntry> overBusy(Actor actor, LoketId loket) {
        actor.requireKeeps(loket);
        List<DayEntry> found = entries(loket, appointments.overBusy(loket, clock.instant()));
        if (!found.isEmpty()) {
            audit.record(actor, "clashes.viewed", "loket/" + loket);
        }
        return found;
    }

    private List<DayEntry> entries(LoketId loket, @Nullable DeskId desk, Stretch time) {
        return entries(loket, appointments.booked(loket, desk, time));
    }

    private List<DayEntry> entries(LoketId loket, List<Appointment> booked) {
        Map<DeskId, String> names = desks.ofLokets(List.of(loket)).stream().collect(toMap(Desk::id, Desk::name));
        return booked.stream()
                .map(appointment -> appointment.dayEntry(names.getOrDefault(appointment.desk(), "")))
                .toList();
    }
}
