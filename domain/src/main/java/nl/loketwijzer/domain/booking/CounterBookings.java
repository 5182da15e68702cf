package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.stereotype.Service;

/**
 * Booking, moving and cancelling for somebody at the counter or on the phone: the citizen's own path, with the hours that
 * are kept for staff, and without the time in between. Every method with an actor throws
 * {@link nl.loketwijzer.domain.shared.NotAllowed} when the actor does not receive people at the loket.
 */
@Service
public class CounterBookings {

    private final Holding holding;
    private final Confirming confirming;
    private final Changing changing;
    private final AppointmentRows appointments;
    private final CancellationRows cancellations;
    private final FreeTimes freeTimes;
    private final Clock clock;

    CounterBookings(
            Holding holding,
            Confirming confirming,
            Changing changing,
            AppointmentRows appointments,
            CancellationRows cancellations,
            FreeTimes freeTimes,
            Clock clock) {
        this.holding = holding;
        this.confirming = confirming;
        this.changing = changing;
        this.appointments = appointments;
        this.cancellations = cancellations;
        this.freeTimes = freeTimes;
        this.clock = clock;
    }

    /** Free times in [from, until), in order. */
    public List<Slot> times(Actor actor, LoketId loket, LocalDate from, LocalDate until, Talk talk) {
        actor.requireReceives(loket);
        return freeTimes.between(loket, from, until, talk.forWhom(Audience.STAFF));
    }

    /**
     * Books this time. The same token gives the same appointment, so a button may be pressed twice.
     *
     * @throws SlotTaken with other times, when somebody was earlier
     * @throws TooManyAppointments this contact has as many as one may have; nothing is kept
     */
    public Booked book(Actor actor, Slot slot, Talk talk, Visitor visitor, HoldToken token) {
        actor.requireReceives(slot.loket());
        return confirming
                .confirmed(token)
                .map(Appointment::booked)
                .orElseGet(() -> bookOnce(actor, slot, talk.forWhom(Audience.STAFF), visitor, token));
    }

    /** The same press may have come twice: then the other one has the time by now. */
    private Booked bookOnce(Actor actor, Slot slot, Talk talk, Visitor visitor, HoldToken token) {
        try {
            holding.holdAs(token, slot, talk);
        } catch (SlotTaken e) {
            return confirming.confirmed(token).map(Appointment::booked).orElseThrow(() -> e);
        }
        try {
            return confirming.confirm(actor, token, slot, visitor).booked();
        } catch (RuntimeException e) {
            holding.release(token);
            throw e;
        }
    }

    /** Times at the same loket to which it can be moved. */
    public List<Slot> otherTimes(Actor actor, DayEntry entry) {
        return changing.otherTimes(find(actor, entry), Audience.STAFF);
    }

    /**
     * Moves it; the person hears of it where there is an address.
     *
     * @throws SlotTaken with other times; the old time is kept
     * @throws Overtaken it was changed since it was seen, or has begun
     */
    public Booked move(Actor actor, DayEntry entry, Slot slot) {
        actor.requireReceives(slot.loket());
        return changing.move(actor, unchanged(actor, entry), slot, Audience.STAFF)
                .booked();
    }

    /**
     * Cancels it; the person hears why. A second time changes nothing.
     *
     * @throws Overtaken it was moved since it was seen, or has begun
     */
    public Booked cancel(Actor actor, DayEntry entry, CancelReason reason) {
        Appointment now = find(actor, entry);
        if (now.isCancelled()) {
            return now.booked();
        }
        return changing.cancel(actor, unchanged(actor, entry), reason).booked();
    }

    /** Whether a message about a change goes out to this person. */
    public boolean hears(Actor actor, DayEntry entry) {
        return !find(actor, entry).visitor().contacts().isEmpty();
    }

    /** Why staff cancelled it; empty when the citizen did, or it stands. */
    public Optional<CancelReason> reason(Booked booked) {
        return cancellations.find(booked.id());
    }

    private Appointment unchanged(Actor actor, DayEntry entry) {
        return Optional.of(find(actor, entry))
                .filter(now -> !now.isCancelled() && now.sequence() == entry.sequence())
                .filter(now -> now.slot().start().isAfter(clock.instant()))
                .orElseThrow(() -> new Overtaken("changed since it was seen"));
    }

    /** As it is now. At another loket by now, or gone, it was changed since it was seen. */
    private Appointment find(Actor actor, DayEntry entry) {
        actor.requireReceives(entry.slot().loket());
        return appointments
                .find(entry.id())
                .filter(now -> now.slot().loket().equals(entry.slot().loket()))
                .orElseThrow(() -> new Overtaken("changed since it was seen"));
    }
}
