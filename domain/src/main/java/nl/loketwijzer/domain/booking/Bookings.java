package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.notification.MobileNumber;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.i18n.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Choosing, confirming, moving and cancelling. Citizens and staff take the same path. Every call is one transaction. */
@Service
public class Bookings {

    private final Holding holding;
    private final Confirming confirming;
    private final Changing changing;
    private final AppointmentRows appointments;
    private final AppointmentCalendar calendar;
    private final MailingAll mailingAll;
    private final Clock clock;

    Bookings(
            Holding holding,
            Confirming confirming,
            Changing changing,
            AppointmentRows appointments,
            AppointmentCalendar calendar,
            MailingAll mailingAll,
            Clock clock) {
        this.holding = holding;
        this.confirming = confirming;
        this.changing = changing;
        this.appointments = appointments;
        this.calendar = calendar;
        this.mailingAll = mailingAll;
        this.clock = clock;
    }

    /**
     * Claims this time for 20 minutes and gives back the earlier one. The same choice with the same previous hold gives
     * the same hold, so a button may be pressed twice.
     *
     * @param talk what is asked of the desk; the slot has its length
     * @param previous the hold that this one replaces, if any; a {@link HoldToken#fresh} one makes a first choice
     *     repeatable
     * @throws SlotTaken with other times, when somebody was earlier; the previous hold is then kept
     */
    public Hold hold(Slot slot, Talk talk, @Nullable HoldToken previous) {
        return holding.hold(slot, talk, previous);
    }

    /** As the other one, for an ordinary talk of the slot's length. */
    public Hold hold(Slot slot, @Nullable HoldToken previous) {
        return hold(slot, Talk.NORMAL.lasting(slot.length()), previous);
    }

    /**
     * Claims this time at this desk, under a token of the caller's own: however often it is asked, it is one hold.
     *
     * @throws SlotTaken with other times, when somebody was earlier
     */
    public Hold hold(FreeTime wanted, Talk talk, HoldToken token) {
        return holding.hold(wanted, talk, token);
    }

    /** The hold, if it still stands: after its 20 minutes too, until somebody else takes the time. */
    public Optional<Hold> held(HoldToken token) {
        return holding.held(token);
    }

    /**
     * Starts the 20 minutes again.
     *
     * @throws HoldExpired when it is gone
     */
    public Hold prolong(HoldToken token) {
        return holding.prolong(token);
    }

    /** Whether this hold, at the desk where it is, suits this talk. */
    public boolean suits(Slot slot, @Nullable HoldToken hold, Talk talk) {
        return hold != null && holding.suits(slot, hold, talk);
    }

    /**
     * Times at the same loket to which it can be moved: as long as it is, with what it needs.
     *
     * @throws NoSuchAppointment when it opens nothing
     */
    public List<Slot> otherTimes(Access access) {
        return changing.otherTimes(find(access), Audience.EVERYBODY);
    }

    /** Gives the time back. A token that means nothing (any more) is no error. */
    public void release(HoldToken token) {
        holding.release(token);
    }

    /**
     * Makes an appointment of a hold, and writes the confirmation to the outbox in the same transaction. Calling it
     * again with the same token gives the same appointment, and no second message.
     *
     * @throws HoldExpired when the hold is gone and was never confirmed
     * @throws TooManyAppointments this contact has as many as one may have; the hold stays
     */
    public Booked confirm(HoldToken token, Visitor visitor) {
        return confirming.confirm(Actor.CITIZEN, token, null, visitor).booked();
    }

    /**
     * As {@link #confirm(HoldToken, Visitor)}, but only this time: in another tab somebody may have chosen another.
     *
     * @throws HoldExpired when the hold is gone or is for another time
     * @throws TooManyAppointments this contact has as many as one may have; the hold stays
     */
    public Booked confirm(HoldToken token, Slot slot, Visitor visitor) {
        return confirming.confirm(Actor.CITIZEN, token, slot, visitor).booked();
    }

    /**
     * The appointment that was made of this hold, while it stands: who does not know whether confirming went well finds it
     * here.
     */
    public Optional<Booked> confirmed(HoldToken token) {
        return confirming
                .confirmed(token)
                .filter(appointment -> !appointment.isCancelled())
                .map(Appointment::booked);
    }

    /** Whether this contact has as many appointments to come as one may have. */
    public boolean isFull(String email) {
        return mailingAll.count(email) >= TooManyAppointments.MOST;
    }

    /** As the other one. */
    public boolean isFull(MobileNumber mobile) {
        return mailingAll.count(mobile) >= TooManyAppointments.MOST;
    }

    /** Whether there is still a day between, so that a message the day before can be promised. */
    public boolean canRemind(Slot slot) {
        return Reminder.fits(slot, clock.instant());
    }

    /**
     * Switches the message of the day before on or off. Does nothing to a cancelled one.
     *
     * @throws NoSuchAppointment when it opens nothing
     */
    public Booked remind(Access access, boolean on) {
        return changing.remind(find(access).id(), on).booked();
    }

    /** @throws NoSuchAppointment when it opens nothing */
    public Booked open(Access access) {
        return find(access).booked();
    }

    /**
     * Moves to another time at the same or another loket; the old time is kept until the new one is claimed. Moving to
     * the time it already has changes nothing.
     *
     * @throws SlotTaken with other times; the old time is kept
     * @throws NoSuchAppointment when it opens nothing
     * @throws AlreadyCancelled when it was cancelled before
     */
    public Booked move(Access access, Slot slot) {
        return changing.move(Actor.CITIZEN, find(access), slot, Audience.EVERYBODY)
                .booked();
    }

    /**
     * Cancels; a second time changes nothing.
     *
     * @throws NoSuchAppointment when it opens nothing
     */
    public Booked cancel(Access access) {
        return changing.cancel(Actor.CITIZEN, find(access), null).booked();
    }

    /**
     * Writes to this address which appointments are booked with it, at most once an hour. Whether there are any, nobody
     * but the reader of that mailbox learns: the answer is always the same.
     *
     * @param language of the screen it was asked on; Dutch stands below
     */
    public void mailAll(String email, Language language) {
        mailingAll.mailAll(email, language);
    }

    /**
     * The appointment as an iCalendar file, for the citizen's own calendar. Holds what the mail holds.
     *
     * @throws NoSuchAppointment when it opens nothing
     */
    public String calendar(Access access) {
        return calendar.published(find(access));
    }

    private Appointment find(Access access) {
        return appointments.find(access).orElseThrow(NoSuchAppointment::new);
    }
}
