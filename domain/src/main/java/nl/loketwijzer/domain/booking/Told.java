package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.time.Instant;

/** How somebody hears of another time that the loket chose for them. */
public enum Told {
    /** The time stays, only the desk is another: nothing to tell. */
    NOT_NEEDED,
    /** By mail or sms, in their own language. */
    MESSAGE,
    /** Staff call: no message reaches them, or not in time, but there is a number. Never by voicemail: others may listen to it. */
    CALL,
    /** Nothing reaches them. Somebody waits for them at the door, and they go first. */
    DOOR;

    /** Nobody reads a message in time who is on the way. */
    private static final Duration ON_THE_WAY = Duration.ofHours(2);

    /** Whether it is so soon that a message may come too late. */
    static boolean isSoon(Slot slot, Instant now) {
        return slot.start().isBefore(now.plus(ON_THE_WAY));
    }

    /** @param lost whether a message does not arrive, or not in time */
    static Told of(Visitor visitor, boolean lost) {
        if (!lost && !visitor.contacts().isEmpty()) {
            return MESSAGE;
        }
        boolean called = visitor.mobile() != null || !visitor.manner().number().isEmpty();
        return called ? CALL : DOOR;
    }
}
