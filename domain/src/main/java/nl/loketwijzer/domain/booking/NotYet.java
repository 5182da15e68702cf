package nl.loketwijzer.domain.booking;

/** The appointment is still to come: nobody can say how it went. Nothing was saved. */
public final class NotYet extends RuntimeException {

    NotYet() {
        super("the appointment is still to come");
    }
}
