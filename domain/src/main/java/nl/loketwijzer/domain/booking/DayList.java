package nl.loketwijzer.domain.booking;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.stereotype.Component;

/** Who comes, for staff. */
@Component
class DayList {

    private final AppointmentRows appointments;
    private final DeskRows desks;
    private final Unreached unreached;
    private final AttendanceRows attendance;
    private final AuditLog audit;
    private final Clock clock;

    DayList(
            AppointmentRows appointments,
            DeskRows desks,
            Unreached unreached,
            AttendanceRows attendance,
            AuditLog audit,
            Clock clock) {
        this.appointments = appointments;
        this.desks = desks;
        this.unreached = unreached;
        this.attendance = attendance;
        this.audit = audit;
        this.clock = clock;
    }

    /** In [from, until), for who has looked whether the actor may see it. */
    List<DayEntry> between(LoketId loket, LocalDate from, LocalDate until) {
        Stretch time = Stretch.onTheWall(from.atStartOfDay(), until.atStartOfDay());
        return entries(loket, appointments.booked(loket, null, time));
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

    /** These, as staff of their loket see them. */
    List<DayEntry> entries(LoketId loket, List<Appointment> booked) {
        Map<DeskId, String> names = desks.ofLokets(List.of(loket)).stream().collect(toMap(Desk::id, Desk::name));
        Set<String> lost = unreached.among(booked);
        Map<AppointmentId, Attendance> said = attendance.of(booked);
        return booked.stream()
                .map(appointment -> appointment.dayEntry(
                        names.getOrDefault(appointment.desk(), ""),
                        lost.contains(appointment.subject()),
                        said.getOrDefault(appointment.id(), Attendance.EXPECTED)))
                .toList();
    }
}
