package nl.loketwijzer.domain.booking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Choosing, confirming, moving and cancelling. Citizens and staff take the same path. Every call is one transaction. */
public interface Bookings {

    /**
     * Claims this time for 20 minutes and gives back the earlier one.
     *
     * @param previous the hold that this one replaces, if any
     * @throws SlotTaken with other times, when somebody was earlier; the previous hold is then kept
     */
    Hold hold(Slot slot, @Nullable HoldToken previous);

    /** The hold, if it still stands. */
    Optional<Hold> held(HoldToken token);

    /**
     * Starts the 20 minutes again.
     *
     * @throws HoldExpired when it is gone
     */
    Hold prolong(HoldToken token);

    /** Gives the time back. A token that means nothing (any more) is no error. */
    void release(HoldToken token);

    /**
     * Makes an appointment of a hold, and writes the confirmation to the outbox in the same transaction. Calling it
     * again with the same token gives the same appointment, and no second message.
     *
     * @throws HoldExpired when the hold is gone and was never confirmed
     */
    Booked confirm(HoldToken token, Visitor visitor);

    /** @throws NoSuchAppointment when it opens nothing */
    Booked open(Access access);

    /**
     * Moves to another time at the same or another loket; the old time is kept until the new one is claimed. Moving to
     * the time it already has changes nothing.
     *
     * @throws SlotTaken with other times; the old time is kept
     * @throws NoSuchAppointment when it opens nothing
     * @throws AlreadyCancelled when it was cancelled before
     */
    Booked move(Access access, Slot slot);

    /**
     * Cancels; a second time changes nothing.
     *
     * @throws NoSuchAppointment when it opens nothing
     */
    Booked cancel(Access access);
}
