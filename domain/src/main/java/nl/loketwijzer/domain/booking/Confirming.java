package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.util.Optional;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes an appointment of a hold, once. */
@Component
class Confirming {

    private final BookingTransaction transaction;
    private final DeskDays deskDays;
    private final Claims claims;
    private final AppointmentRows appointments;
    private final Tokens tokens;
    private final Offer offer;
    private final AppointmentMail mail;
    private final AuditLog audit;
    private final Clock clock;

    Confirming(
            BookingTransaction transaction,
            DeskDays deskDays,
            Claims claims,
            AppointmentRows appointments,
            Tokens tokens,
            Offer offer,
            AppointmentMail mail,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.deskDays = deskDays;
        this.claims = claims;
        this.appointments = appointments;
        this.tokens = tokens;
        this.offer = offer;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param expected what the hold must be for, or null: whatever it is */
    Appointment confirm(Actor actor, HoldToken token, @Nullable Slot expected, Visitor visitor) {
        Owner owner = tokens.owner(token);
        return transaction.run(() -> claims.held(owner)
                .map(held -> require(expected, held))
                .map(held -> confirm(actor, held, owner, token, visitor))
                .orElseGet(() -> before(owner)));
    }

    Optional<Appointment> confirmed(HoldToken token) {
        return appointments.find(tokens.owner(token));
    }

    private static Held require(@Nullable Slot expected, Held held) {
        if (expected != null && !expected.equals(held.slot())) {
            throw new HoldExpired();
        }
        return held;
    }

    /** After the lock the hold may be gone: pressed twice, taken by somebody else, or closed. */
    private Appointment confirm(Actor actor, Held seen, Owner owner, HoldToken token, Visitor visitor) {
        deskDays.lock(seen.day());
        Claims.Standing standing = claims.standing(seen.slot().loket(), owner, tokens.contact(visitor));
        if (standing.held().isPresent() && standing.others() >= TooManyAppointments.MOST) {
            throw new TooManyAppointments();
        }
        return standing.held()
                .map(held -> book(actor, held, standing.schedule(), owner, tokens.link(token), visitor))
                .orElseGet(() -> before(owner));
    }

    private Appointment book(Actor actor, Held held, long schedule, Owner owner, String link, Visitor visitor) {
        boolean past = !held.slot().start().isAfter(clock.instant());
        Optional<Desk> desk = offer.standing(held.desk(), held.slot(), schedule).map(Offer.Standing::desk);
        if (past || desk.isEmpty()) {
            throw new HoldExpired();
        }
        boolean interpreted =
                desk.get().takesAnInterpreter(visitor.talk(held.slot().length()));
        Appointment appointment = Appointment.of(held, owner, link, visitor, interpreted);
        claims.keep(owner);
        appointments.insert(appointment);
        mail.confirmed(appointment);
        audit.record(actor, "appointment.booked", appointment.subject());
        return appointment;
    }

    private Appointment before(Owner owner) {
        return appointments.find(owner).orElseThrow(HoldExpired::new);
    }
}
