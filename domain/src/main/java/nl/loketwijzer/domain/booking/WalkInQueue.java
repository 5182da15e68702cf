package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.booking.Ticket.State;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who walked in and waits, by number. Numbers begin at 1 each day. Every method throws
 * {@link nl.loketwijzer.domain.shared.NotAllowed} when the actor has no part in it.
 */
@Service
public class WalkInQueue {

    private final BookingTransaction transaction;
    private final TicketRows rows;
    private final DeskRows desks;
    private final AuditLog audit;
    private final Clock clock;

    WalkInQueue(BookingTransaction transaction, TicketRows rows, DeskRows desks, AuditLog audit, Clock clock) {
        this.transaction = transaction;
        this.rows = rows;
        this.desks = desks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Hands out the next number; for who welcomes people here. */
    public Ticket take(Actor actor, LoketId loket) {
        actor.requireWelcomes(loket);
        return transaction.run(() -> {
            LocalDate today = today();
            Ticket ticket = new Ticket(loket, today, rows.next(loket, today), State.WAITING, null, "", clock.instant());
            rows.insert(ticket);
            record(actor, "walkin.came", ticket);
            return ticket;
        });
    }

    /** Who waits and who was called today, in order of number. */
    public List<Ticket> open(Actor actor, LoketId loket) {
        actor.requireWelcomes(loket);
        return rows.open(loket, today());
    }

    /**
     * Calls who waits longest to this desk; empty when nobody waits. Two who call at once get two different people.
     *
     * @param desk one of this loket
     */
    public Optional<Ticket> callNext(Actor actor, LoketId loket, DeskId desk) {
        actor.requireReceives(loket);
        Desk at = desks.find(desk)
                .filter(one -> one.loket().equals(loket))
                .orElseThrow(() -> new NotAllowed("no desk of this loket"));
        return transaction.run(() -> rows.first(loket, today()).map(ticket -> {
            change(actor, ticket, State.CALLED, desk);
            return new Ticket(loket, ticket.day(), ticket.number(), State.CALLED, desk, at.name(), ticket.takenAt());
        }));
    }

    /**
     * Who was called was helped.
     *
     * @throws Overtaken it stands otherwise by now
     */
    public void done(Actor actor, Ticket called) {
        actor.requireReceives(called.loket());
        transaction.run(() -> change(actor, called, State.DONE, called.desk()));
    }

    /**
     * Who waited or was called is not there any more.
     *
     * @throws Overtaken it stands otherwise by now
     */
    public void left(Actor actor, Ticket ticket) {
        actor.requireWelcomes(ticket.loket());
        transaction.run(() -> change(actor, ticket, State.LEFT, ticket.desk()));
    }

    private void change(Actor actor, Ticket seen, State state, @Nullable DeskId desk) {
        if (!rows.change(seen, state, desk)) {
            throw new Overtaken("a colleague was faster");
        }
        record(actor, "walkin." + state.name().toLowerCase(Locale.ROOT), seen);
    }

    private void record(Actor actor, String action, Ticket ticket) {
        audit.record(actor, action, "loket/" + ticket.loket() + "/" + ticket.day() + "/" + ticket.number());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Slot.ZONE);
    }
}
