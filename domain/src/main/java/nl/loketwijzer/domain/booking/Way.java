package nl.loketwijzer.domain.booking;

/** How somebody talks with the loket. */
public enum Way {
    /** At the desk. */
    DESK,
    /** The loket calls. */
    PHONE,
    /** Both see each other on a screen. */
    VIDEO
}
