package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who has an appointment in the time that a change takes away. Who is being helped now is helped to the end. */
@Component
class Hits {

    private final AppointmentRows appointments;
    private final ScheduleReader schedules;
    private final ChangedHours changed;
    private final DayList dayList;
    private final Clock clock;

    Hits(AppointmentRows appointments, ScheduleReader schedules, ChangedHours changed, DayList dayList, Clock clock) {
        this.appointments = appointments;
        this.schedules = schedules;
        this.changed = changed;
        this.dayList = dayList;
        this.clock = clock;
    }

    /** In order of time. After a lock of the days: nobody more can come. */
    List<Appointment> of(ScheduleChange change) {
        Instant now = clock.instant();
        return hit(change).stream()
                .filter(appointment -> appointment.slot().start().isAfter(now))
                .toList();
    }

    /** @throws ChangeHitsAppointments there is somebody */
    void refuse(ScheduleChange change) {
        List<Appointment> hit = of(change);
        if (!hit.isEmpty()) {
            throw new ChangeHitsAppointments(dayList.entries(change.loket(), hit));
        }
    }

    private List<Appointment> hit(ScheduleChange change) {
        return switch (change) {
            case Closure closure -> appointments.booked(closure.loket(), closure.desk(), closure.time());
            case ScheduleChange.NoClosure opened -> List.of();
            case ScheduleChange.DeskAs(Desk desk)
            when !desk.active() -> appointments.booked(desk.loket(), desk.id(), ahead());
            case ScheduleChange.Hours hours when hours.rule().id() == null -> List.of();
            default -> lost(change);
        };
    }

    /** Those that stand in the hours of now, and would stand in none. */
    private List<Appointment> lost(ScheduleChange change) {
        Map<DeskId, DeskHours> now =
                Optional.ofNullable(schedules.read(List.of(change.loket())).get(change.loket())).stream()
                        .flatMap(schedule -> schedule.desks().stream())
                        .collect(Collectors.toMap(hours -> hours.desk().id(), Function.identity()));
        return appointments.booked(change.loket(), ChangedHours.desk(change), ahead()).stream()
                .filter(appointment -> {
                    Optional<DeskHours> hours = Optional.ofNullable(now.get(appointment.desk()));
                    return holds(hours, appointment)
                            && !holds(hours.flatMap(open -> changed.of(change, open)), appointment);
                })
                .toList();
    }

    private Stretch ahead() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Slot.ZONE);
        return Stretch.onTheWall(
                today.atStartOfDay(),
                today.plusDays(BookingPolicy.LONGEST_HORIZON + 2L).atStartOfDay());
    }

    private static boolean holds(Optional<DeskHours> hours, Appointment appointment) {
        return hours.filter(open -> open.desk().suits(appointment.talk()))
                .filter(open -> open.offers(appointment.slot(), Audience.STAFF))
                .isPresent();
    }
}
