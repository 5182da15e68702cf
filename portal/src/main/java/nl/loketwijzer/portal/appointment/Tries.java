package nl.loketwijzer.portal.appointment;

import java.time.Duration;
import nl.loketwijzer.portal.frame.Allowance;
import org.springframework.stereotype.Component;

/**
 * How often a wrong code was tried from one network: five times, then a pause. Only wrong ones count, so that a library
 * full of people behind one address can open all of theirs.
 */
@Component
class Tries {

    private final Allowance networks = new Allowance(5, Duration.ofMinutes(5));

    /** Whether it is time to wait. */
    boolean paused() {
        return networks.isSpent(Allowance.network());
    }

    void wrong() {
        networks.spend(Allowance.network());
    }
}
