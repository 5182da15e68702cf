package nl.loketwijzer.domain.booking;

/** How somebody hears of another time that the loket chose for them. */
public enum Told {
    /** The time stays, only the desk is another: nothing to tell. */
    NOT_NEEDED,
    /** By mail or sms, in their own language. */
    MESSAGE,
    /** Staff call: no message reaches them, but there is a number. Never by voicemail: others may listen to it. */
    CALL,
    /** Nothing reaches them. Somebody waits for them at the door, and they go first. */
    DOOR;

    /**
     * @param lost whether the last message did not arrive
     */
    static Told of(Visitor visitor, boolean lost) {
        if (!lost && !visitor.contacts().isEmpty()) {
            return MESSAGE;
        }
        boolean called = visitor.mobile() != null || !visitor.manner().number().isEmpty();
        return called ? CALL : DOOR;
    }
}
