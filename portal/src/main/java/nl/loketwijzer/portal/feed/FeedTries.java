package nl.loketwijzer.portal.feed;

import java.time.Duration;
import nl.loketwijzer.portal.frame.Allowance;
import org.springframework.stereotype.Component;

/**
 * How often a calendar may ask. Each link thirty times in five minutes; and after as many wrong ones from one network, that
 * network waits.
 */
@Component
class FeedTries {

    static final int MOST = 30;
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Allowance links = new Allowance(MOST, PAUSE);
    private final Allowance networks = new Allowance(MOST, PAUSE);

    /** Counts the question. */
    boolean admits(String token) {
        return !networks.isSpent(Allowance.network()) && links.spend(token);
    }

    void wrong() {
        networks.spend(Allowance.network());
    }
}
