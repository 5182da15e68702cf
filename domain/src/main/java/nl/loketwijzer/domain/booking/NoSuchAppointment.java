package nl.loketwijzer.domain.booking;

/** The link or code opens nothing: wrong, old, or removed. */
public final class NoSuchAppointment extends RuntimeException {
    NoSuchAppointment() {
        super("no such appointment");
    }
}
