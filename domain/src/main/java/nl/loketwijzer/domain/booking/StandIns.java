package nl.loketwijzer.domain.booking;

import static java.util.Comparator.comparingDouble;

import java.util.stream.Stream;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import org.springframework.stereotype.Component;

/** Lokets nearby where somebody can be helped just as well. What they come for is not looked at. */
@Component
class StandIns {

    private final Lokets lokets;

    StandIns(Lokets lokets) {
        this.lokets = lokets;
    }

    /** Nearest first; the loket itself too. */
    Stream<Loket> of(Loket home, int kilometres) {
        return lokets.all().stream()
                .filter(other -> isNear(home, other, kilometres) && other.standsInFor(home))
                .sorted(comparingDouble(other -> home.point().kilometresTo(other.point())));
    }

    static boolean isNear(Loket one, Loket other, int kilometres) {
        return one.point().kilometresTo(other.point()) <= kilometres;
    }
}
