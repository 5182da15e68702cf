package nl.loketwijzer.domain.booking;

/** Why staff cancel an appointment, as its person hears it. Never about what the talk was for. */
public enum CancelReason {
    /** The person asked for it. */
    ASKED,
    /** The person let know that it is solved. */
    SOLVED,
    /** The person has another appointment, which stands. */
    TWICE,
    /** The loket is closed then. */
    CLOSED,
    /** There are too few people then. */
    NO_STAFF
}
