package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What a loket agrees about booking.
 *
 * @param lead how long before a talk it can still be booked
 * @param interpreterLeadDays days it takes to find an interpreter
 * @param horizonDays how many days ahead can be booked
 * @param pause after each talk; whole grains of five minutes
 * @param cooling how long a cancelled time is kept from everybody; who waits goes first
 * @param openHolidays public holidays on which it is open nevertheless, as {@link PublicHolidays} names them
 */
public record BookingPolicy(
        Duration lead,
        int interpreterLeadDays,
        int horizonDays,
        Duration pause,
        Duration cooling,
        Set<String> openHolidays)
        implements Kept {

    /** Nobody may book further ahead. */
    public static final int LONGEST_HORIZON = 90;

    /** Longer, and nobody in need can book in time. */
    public static final Duration LONGEST_LEAD = Duration.ofDays(14);
    /** Longer ones are closures. */
    public static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    /** Longer, and a time goes to waste. */
    public static final Duration LONGEST_COOLING = Duration.ofHours(2);
    /** In days. */
    public static final int LONGEST_INTERPRETER_LEAD = 60;

    /**
     * Of a loket that agreed nothing else. An hour: somebody has to get there, and the desk has to see who comes. Six
     * weeks: further on plans change. Bevrijdingsdag is a working day at most desks.
     */
    public static final BookingPolicy USUAL = new BookingPolicy(
            Duration.ofMinutes(60), 3, 42, Duration.ZERO, Duration.ofMinutes(5), Set.of("LIBERATION"));

    public BookingPolicy {
        openHolidays = Set.copyOf(openHolidays);
    }

    /** How many grains stay free behind a talk. */
    int pauseGrains() {
        return Stretch.grains(pause);
    }

    /** Before this a talk cannot begin. */
    Instant earliest(Instant now, boolean interpreter) {
        return interpreter ? now.plus(Duration.ofDays(interpreterLeadDays)) : now.plus(lead);
    }
}
