package nl.loketwijzer.domain.booking;

/** There are so many appointments with this contact already that somebody else could get none. Nothing was booked. */
public final class TooManyAppointments extends RuntimeException {

    /** How many appointments to come one contact may have. */
    public static final int MOST = 6;

    TooManyAppointments() {
        super("too many appointments");
    }
}
