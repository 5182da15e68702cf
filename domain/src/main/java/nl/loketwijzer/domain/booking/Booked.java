package nl.loketwijzer.domain.booking;

import nl.loketwijzer.domain.notification.Channel;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as its own citizen may see it: never situations, never sentences.
 *
 * @param code ten signs, the reference
 * @param linkToken opens it again, see {@link Access.Link}
 * @param channel how messages about it go out, or null: none do
 * @param remind whether a message was asked for the day before, see {@link Bookings#canRemind}
 * @param sequence rises with every change, as in iCalendar
 * @param interpreter whether one comes
 */
public record Booked(
        AppointmentId id,
        String code,
        String linkToken,
        Slot slot,
        State state,
        @Nullable Channel channel,
        boolean remind,
        int sequence,
        Way way,
        Interpreter interpreter) {

    public LoketId loket() {
        return slot.loket();
    }

    /** The code as citizens read it: {@code XXXXX-XXXXX}. */
    public String readableCode() {
        return Code.readable(code);
    }

    /** Whether a confirmation goes out by mail. */
    public boolean mailed() {
        return channel == Channel.MAIL;
    }

    /** What became of it. */
    public enum State {
        BOOKED,
        CANCELLED
    }
}
