package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.booking.EarlierTime.State;
import nl.loketwijzer.domain.shared.Actor;
import org.springframework.stereotype.Component;

/** What becomes of an earlier time that is held for somebody. Each ends once, whoever comes first. */
@Component
class Answering {

    /** After so many in a row without a word, somebody else is asked instead. */
    private static final int UNANSWERED = 2;

    private final BookingTransaction transaction;
    private final DeskDays deskDays;
    private final Claims claims;
    private final EarlierClaims earlierClaims;
    private final AppointmentRows appointments;
    private final EarlierRows rows;
    private final WaitingRows waiting;
    private final WaitingLooks looks;
    private final WaitingReach reach;
    private final Offer offer;
    private final AppointmentMail mail;
    private final AuditLog audit;
    private final Clock clock;

    Answering(
            BookingTransaction transaction,
            DeskDays deskDays,
            Claims claims,
            EarlierClaims earlierClaims,
            AppointmentRows appointments,
            EarlierRows rows,
            WaitingRows waiting,
            WaitingLooks looks,
            WaitingReach reach,
            Offer offer,
            AppointmentMail mail,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.deskDays = deskDays;
        this.claims = claims;
        this.earlierClaims = earlierClaims;
        this.appointments = appointments;
        this.rows = rows;
        this.waiting = waiting;
        this.looks = looks;
        this.reach = reach;
        this.offer = offer;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** The appointment moves there, if it still can; the time it had cools down for the next in line. */
    EarlierTime accept(UUID id) {
        return ending(id, this::move).time();
    }

    EarlierTime refuse(UUID id) {
        return ending(id, (earlier, appointment) -> {
                    waiting.answered(appointment.id());
                    giveBack(earlier, State.REFUSED, Actor.CITIZEN);
                })
                .time();
    }

    /** Gives back what is over. */
    void expire(UUID id) {
        ending(id, (earlier, appointment) -> {
            boolean expired = stands(earlier, appointment)
                    && waiting.wish(appointment.id()).isPresent();
            if (expired) {
                waiting.unanswered(appointment.id(), UNANSWERED);
            }
            giveBack(earlier, expired ? State.EXPIRED : State.GONE, Offering.HOUSE);
        });
    }

    private interface Ending {
        void end(Earlier earlier, Appointment appointment);
    }

    /** Does this to an open one, after the lock; one that has ended stays as it is. */
    private Earlier ending(UUID id, Ending ending) {
        return transaction.run(() -> {
            Earlier seen = find(id);
            if (seen.isOpen()) {
                Appointment before = appointment(seen);
                deskDays.lock(seen.day(), before.day());
                Earlier now = find(id);
                Appointment appointment = appointment(now);
                if (!appointment.day().equals(before.day())) {
                    throw new TryAgain();
                }
                if (now.isOpen()) {
                    ending.end(now, appointment);
                }
            }
            return find(id);
        });
    }

    private void move(Earlier earlier, Appointment appointment) {
        Slot slot = earlier.slot();
        long schedule = claims.standing(slot.loket(), earlier.owner()).schedule();
        Optional<Desk> desk = offer.standing(earlier.desk(), slot, schedule)
                .map(Offer.Standing::desk)
                .filter(one -> stands(earlier, appointment) && slot.start().isAfter(clock.instant()));
        if (desk.isEmpty()) {
            giveBack(earlier, State.GONE, Actor.CITIZEN);
            return;
        }
        earlierClaims.coolDown(
                appointment.owner(), offer.policy(appointment.slot().loket()).cooling(), Owner.nobody());
        earlierClaims.handOver(earlier.owner(), appointment.owner());
        boolean interpreted = desk.get().takesAnInterpreter(appointment.talk());
        Appointment moved = appointment.moved(earlier.desk(), slot, interpreted);
        appointments.update(moved);
        rows.end(earlier, State.ACCEPTED);
        waiting.delete(appointment.id());
        mail.moved(moved);
        audit.record(Actor.CITIZEN, "earlier.accepted", moved.subject());
    }

    /** Whether it is still held, for an appointment that stands and is later. */
    private boolean stands(Earlier earlier, Appointment appointment) {
        return earlierClaims.isOffered(earlier.owner())
                && !appointment.isCancelled()
                && earlier.slot().start().isBefore(appointment.slot().start());
    }

    /** The next in line goes first; and this person may wait for something else. */
    private void giveBack(Earlier earlier, State state, Actor actor) {
        earlierClaims.coolOffered(
                earlier.owner(), offer.policy(earlier.slot().loket()).cooling());
        rows.end(earlier, state);
        waiting.wish(earlier.appointment())
                .ifPresent(
                        wish -> looks.want(reach.of(appointment(earlier).slot().loket(), wish)));
        audit.record(
                actor,
                "earlier." + state.name().toLowerCase(Locale.ROOT),
                appointment(earlier).subject());
    }

    private Earlier find(UUID id) {
        return rows.find(id).orElseThrow(NoSuchAppointment::new);
    }

    private Appointment appointment(Earlier earlier) {
        return appointments.find(earlier.appointment()).orElseThrow(NoSuchAppointment::new);
    }
}
