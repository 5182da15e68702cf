package nl.loketwijzer.domain.booking;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves and cancels. */
@Component
class Changing {

    private final BookingTransaction transaction;
    private final DeskDays deskDays;
    private final Claims claims;
    private final AppointmentRows appointments;
    private final Offer offer;
    private final AppointmentMail mail;
    private final AuditLog audit;

    Changing(
            BookingTransaction transaction,
            DeskDays deskDays,
            Claims claims,
            AppointmentRows appointments,
            Offer offer,
            AppointmentMail mail,
            AuditLog audit) {
        this.transaction = transaction;
        this.deskDays = deskDays;
        this.claims = claims;
        this.appointments = appointments;
        this.offer = offer;
        this.mail = mail;
        this.audit = audit;
    }

    Appointment move(Appointment seen, Slot slot) {
        if (seen.isCancelled()) {
            throw new AlreadyCancelled();
        }
        if (seen.slot().equals(slot)) {
            return seen;
        }
        Talk talk = seen.talk();
        return offer.desks(slot, talk, null, seen.owner()).stream()
                .sorted(Comparator.comparing(desk -> !desk.equals(seen.desk())))
                .flatMap(desk ->
                        transaction.attempt(() -> moveTo(new DeskDay(desk, slot.date()), slot, seen.id())).stream())
                .findFirst()
                .orElseThrow(() -> offer.taken(slot, talk));
    }

    List<Slot> otherTimes(Appointment appointment) {
        Slot slot = appointment.slot();
        return offer.times(slot.loket(), appointment.talk());
    }

    private Appointment moveTo(DeskDay day, Slot slot, AppointmentId id) {
        Appointment now = lock(id, day);
        if (now.isCancelled()) {
            throw new AlreadyCancelled();
        }
        if (now.slot().equals(slot)) {
            return now;
        }
        claims.free(now.owner());
        long schedule = claims.standing(slot.loket(), now.owner()).schedule();
        Desk desk = offer.standing(day.desk(), slot, schedule)
                .filter(stands -> claims.book(day.desk(), slot, stands.policy().pauseGrains(), now.owner()))
                .map(Offer.Standing::desk)
                .orElseThrow(Taken::new);
        boolean interpreted = desk.takesAnInterpreter(now.talk());
        Appointment moved =
                store(now, appointment -> appointment.moved(day.desk(), slot, interpreted), "appointment.moved");
        mail.moved(moved);
        return moved;
    }

    Appointment cancel(AppointmentId id) {
        return transaction.run(() -> {
            Appointment now = lock(id, null);
            if (now.isCancelled()) {
                return now;
            }
            claims.coolDown(now.owner(), offer.policy(now.slot().loket()).cooling());
            Appointment cancelled = store(now, Appointment::cancelled, "appointment.cancelled");
            mail.cancelled(cancelled);
            return cancelled;
        });
    }

    /** Switches the message of the day before on or off; the row of the outbox looks at it when it leaves. */
    Appointment remind(AppointmentId id, boolean on) {
        return transaction.run(() -> {
            Appointment now = lock(id, null);
            if (now.isCancelled() || now.visitor().remind() == on) {
                return now;
            }
            Appointment changed = now.reminding(on);
            appointments.remind(changed.id(), on);
            audit.record(Actor.CITIZEN, on ? "appointment.reminder.on" : "appointment.reminder.off", changed.subject());
            mail.remind(changed);
            return changed;
        });
    }

    private Appointment store(Appointment now, UnaryOperator<Appointment> change, String action) {
        Appointment changed = change.apply(now);
        appointments.update(changed);
        audit.record(Actor.CITIZEN, action, changed.subject());
        return changed;
    }

    /** Locks its day, and the other one; when it moved elsewhere meanwhile, that was the wrong day. */
    private Appointment lock(AppointmentId id, @Nullable DeskDay other) {
        Appointment seen = find(id);
        deskDays.lock(seen.day(), other == null ? seen.day() : other);
        Appointment now = find(id);
        if (!now.day().equals(seen.day())) {
            throw new TryAgain();
        }
        return now;
    }

    private Appointment find(AppointmentId id) {
        return appointments.find(id).orElseThrow(NoSuchAppointment::new);
    }
}
