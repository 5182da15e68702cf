package nl.loketwijzer.domain.booking;

/** Something changed between looking and locking: the whole transaction starts anew. */
final class TryAgain extends RuntimeException {
    TryAgain() {
        super("changed meanwhile", null, false, false);
    }
}
