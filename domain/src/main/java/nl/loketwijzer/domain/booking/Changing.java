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
    private final CancellationRows cancellations;
    private final AppointmentMail mail;
    private final AuditLog audit;

    Changing(
            BookingTransaction transaction,
            DeskDays deskDays,
            Claims claims,
            AppointmentRows appointments,
            Offer offer,
            CancellationRows cancellations,
            AppointmentMail mail,
            AuditLog audit) {
        this.transaction = transaction;
        this.deskDays = deskDays;
        this.claims = claims;
        this.appointments = appointments;
        this.offer = offer;
        this.cancellations = cancellations;
        this.mail = mail;
        this.audit = audit;
    }

    Appointment move(Actor actor, Appointment seen, Slot slot, Audience audience) {
        if (seen.isCancelled()) {
            throw new AlreadyCancelled();
        }
        if (seen.slot().equals(slot)) {
            return seen;
        }
        Talk talk = seen.talk().forWhom(audience);
        return offer.desks(slot, talk, null, seen.owner()).stream()
                .sorted(Comparator.comparing(desk -> !desk.equals(seen.desk())))
                .flatMap(desk ->
                        transaction.attempt(() -> moveTo(actor, new DeskDay(desk, slot.date()), slot, seen)).stream())
                .findFirst()
                .orElseThrow(() -> offer.taken(slot, talk));
    }

    List<Slot> otherTimes(Appointment appointment, Audience audience) {
        Slot slot = appointment.slot();
        return offer.times(slot.loket(), appointment.talk().forWhom(audience));
    }

    private Appointment moveTo(Actor actor, DeskDay day, Slot slot, Appointment seen) {
        Appointment now = lock(seen.id(), day);
        if (!now.isCancelled() && now.slot().equals(slot)) {
            return now;
        }
        requireUnchanged(actor, seen, now);
        if (now.isCancelled()) {
            throw new AlreadyCancelled();
        }
        claims.free(now.owner());
        long schedule = claims.standing(slot.loket(), now.owner()).schedule();
        Desk desk = offer.standing(day.desk(), slot, schedule)
                .filter(stands -> claims.book(day.desk(), slot, stands.policy().pauseGrains(), now.owner()))
                .map(Offer.Standing::desk)
                .orElseThrow(Taken::new);
        boolean interpreted = desk.takesAnInterpreter(now.talk());
        Appointment moved =
                store(actor, now, appointment -> appointment.moved(day.desk(), slot, interpreted), "appointment.moved");
        mail.moved(moved);
        return moved;
    }

    /** @param reason that the person hears from staff, or null: they cancel it themselves */
    Appointment cancel(Actor actor, Appointment seen, @Nullable CancelReason reason) {
        return transaction.run(() -> {
            Appointment now = lock(seen.id(), null);
            if (now.isCancelled()) {
                return now;
            }
            requireUnchanged(actor, seen, now);
            claims.coolDown(now.owner(), offer.policy(now.slot().loket()).cooling());
            Appointment cancelled = store(actor, now, Appointment::cancelled, "appointment.cancelled");
            cancellations.store(cancelled, reason);
            mail.cancelled(cancelled, reason);
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

    /** What citizens do to their own appointment counts whatever came before; staff never undo what they did not see. */
    private static void requireUnchanged(Actor actor, Appointment seen, Appointment now) {
        if (!actor.equals(Actor.CITIZEN) && seen.sequence() != now.sequence()) {
            throw new Overtaken("changed since it was seen");
        }
    }

    private Appointment store(Actor actor, Appointment now, UnaryOperator<Appointment> change, String action) {
        Appointment changed = change.apply(now);
        appointments.update(changed);
        audit.record(actor, action, changed.subject());
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
