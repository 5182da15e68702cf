package nl.loketwijzer.domain.booking;

/** This desk cannot be had at that time; another one perhaps. Rolls the transaction back. */
final class Taken extends RuntimeException {
    Taken() {
        super("taken", null, false, false);
    }
}
