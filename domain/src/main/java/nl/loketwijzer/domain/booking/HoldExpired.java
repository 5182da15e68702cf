package nl.loketwijzer.domain.booking;

/** The time is no longer held for this person; they can choose again, all else is kept. */
public final class HoldExpired extends RuntimeException {
    HoldExpired() {
        super("hold expired");
    }
}
