package nl.loketwijzer.domain.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Hours in which nobody needs an appointment.
 *
 * @param busyness how busy it is, when the desk said so lately and it bears on these hours
 */
public record WalkIn(
        LocalDate date,
        LocalTime from,
        LocalTime until,
        @Nullable Busyness busyness) {

    WalkIn(LocalDate date, LocalTime from, LocalTime until) {
        this(date, from, until, null);
    }

    /** Quiet or busy is told of hours that have begun; full counts for the rest of the day. */
    WalkIn reported(Busyness said, LocalDate today, LocalTime now) {
        boolean bears = date.equals(today) && (said == Busyness.FULL || !now.isBefore(from));
        return bears ? new WalkIn(date, from, until, said) : this;
    }
}
