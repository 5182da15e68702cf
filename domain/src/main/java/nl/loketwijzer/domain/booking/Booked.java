package nl.loketwijzer.domain.booking;

import nl.loketwijzer.domain.shared.LoketId;

/**
 * An appointment as its own citizen may see it: never situations, never sentences.
 *
 * @param code ten signs, the reference
 * @param linkToken opens it again, see {@link Access.Link}
 * @param mailed whether a confirmation goes out by mail
 * @param sequence rises with every change, as in iCalendar
 * @param interpreter whether one comes
 */
public record Booked(
        AppointmentId id,
        String code,
        String linkToken,
        Slot slot,
        State state,
        boolean mailed,
        int sequence,
        Way way,
        Interpreter interpreter) {

    public LoketId loket() {
        return slot.loket();
    }

    /** What became of it. */
    public enum State {
        BOOKED,
        CANCELLED
    }
}
