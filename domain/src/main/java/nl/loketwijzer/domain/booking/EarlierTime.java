package nl.loketwijzer.domain.booking;

import java.time.Instant;
import java.util.UUID;

/**
 * An earlier time that is, or was, held for somebody on the waiting list.
 *
 * @param until when they may think about it; what they say later counts as long as nobody else got it
 */
public record EarlierTime(UUID id, Slot slot, Instant until, State state) {

    /** What became of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        REFUSED,
        /** Nothing was said in time. */
        EXPIRED,
        /** The loket closed, or the appointment was moved or cancelled meanwhile. */
        GONE
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
