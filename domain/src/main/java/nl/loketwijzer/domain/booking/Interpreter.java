package nl.loketwijzer.domain.booking;

/** Whether an interpreter comes to an appointment. */
public enum Interpreter {
    /** Nobody has to interpret. */
    NONE,
    TO_ORDER,
    ORDERED,
    /** Somebody comes. */
    CONFIRMED,
    NOT_FOUND
}
