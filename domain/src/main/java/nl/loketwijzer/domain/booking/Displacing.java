package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import org.springframework.stereotype.Component;

/** Gives one appointment the time that the loket chose for it, or none. In the transaction of the whole rearrangement. */
@Component
class Displacing {

    private final Claims claims;
    private final AppointmentRows appointments;
    private final RearrangedRows rows;
    private final Offer offer;
    private final AppointmentMail mail;
    private final AuditLog audit;
    private final Clock clock;

    Displacing(
            Claims claims,
            AppointmentRows appointments,
            RearrangedRows rows,
            Offer offer,
            AppointmentMail mail,
            AuditLog audit,
            Clock clock) {
        this.claims = claims;
        this.appointments = appointments;
        this.rows = rows;
        this.offer = offer;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** What must be locked for the new times. */
    static List<DeskDay> days(Rearrangement wanted) {
        return wanted.people().stream()
                .flatMap(one -> Optional.ofNullable(one.instead()).stream())
                .map(time -> new DeskDay(time.desk(), time.slot().date()))
                .toList();
    }

    /** First of all: one may get the time that another one had. */
    void free(List<Appointment> booked) {
        booked.forEach(appointment -> claims.free(appointment.owner()));
    }

    /** @throws Overtaken the time is taken, or not offered any more */
    void displace(Actor actor, UUID rearrangement, Appointment before, Displaced person) {
        FreeTime instead = person.instead();
        Appointment now = instead == null ? before.cancelled() : moved(before, instead);
        appointments.update(now);
        Told told = person.hears();
        rows.insert(rearrangement, before, now.sequence(), told);
        audit.record(actor, now.isCancelled() ? "appointment.dropped" : "appointment.rearranged", now.subject());
        if (told != Told.NOT_NEEDED) {
            mail.displaced(now, before.slot());
            if (!now.isCancelled()) {
                mail.remind(now);
            }
        }
    }

    private Appointment moved(Appointment before, FreeTime instead) {
        Slot slot = instead.slot();
        if (!slot.start().isAfter(clock.instant())) {
            throw new Overtaken("a proposed time is past");
        }
        long schedule = claims.standing(slot.loket(), before.owner()).schedule();
        Desk desk = offer.standing(instead.desk(), slot, schedule)
                .filter(stands ->
                        claims.book(instead.desk(), slot, stands.policy().pauseGrains(), before.owner()))
                .map(Offer.Standing::desk)
                .orElseThrow(() -> new Overtaken("a proposed time is taken"));
        boolean interpreted = desk.takesAnInterpreter(before.talk());
        return slot.equals(before.slot())
                ? before.atDesk(instead.desk(), interpreted)
                : before.moved(instead.desk(), slot, interpreted);
    }
}
