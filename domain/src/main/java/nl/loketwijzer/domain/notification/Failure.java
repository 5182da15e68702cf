package nl.loketwijzer.domain.notification;

/** Why a message did not arrive. */
enum Failure {
    /** The address or number does not take it. */
    REFUSED,
    /** Tried for as long as it was of use. */
    GIVEN_UP,
    /** It left, and came back. */
    BOUNCED
}
