package nl.loketwijzer.domain.booking;

import java.time.Instant;
import java.util.List;

/**
 * What an agenda that is kept elsewhere says about a desk.
 *
 * @param freshUntil from then on it is not known any more when the desk is busy
 * @param busy in order
 */
record Elsewhere(Instant freshUntil, List<Stretch> busy) {

    /** Of a desk without such an agenda. */
    static final Elsewhere NOTHING = new Elsewhere(Instant.MAX, List.of());

    Elsewhere {
        busy = List.copyOf(busy);
    }
}
