package nl.loketwijzer.domain.booking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.stereotype.Component;

/**
 * At which lokets somebody who waits can be helped too: those that stand in for the loket of their appointment. What they
 * come for is not looked at.
 */
@Component
class WaitingReach {

    private static final int FURTHEST =
            Wish.DISTANCES.stream().mapToInt(Integer::intValue).max().orElseThrow();

    private final Lokets lokets;
    private final StandIns standIns;

    WaitingReach(Lokets lokets, StandIns standIns) {
        this.lokets = lokets;
        this.standIns = standIns;
    }

    /** Its own one too. */
    Set<LoketId> of(LoketId home, Wish wish) {
        return Stream.concat(Stream.of(home), lokets.find(home).stream().flatMap(own -> others(own, wish.kilometres())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<LoketId> others(Loket home, int kilometres) {
        return kilometres == 0 ? Stream.empty() : standIns.of(home, kilometres).map(Loket::id);
    }

    /** Lokets whose people may come to this one. */
    List<LoketId> homes(LoketId loket) {
        return lokets.find(loket).stream()
                .flatMap(here -> lokets.all().stream()
                        .filter(home -> home.id().equals(loket)
                                || (StandIns.isNear(home, here, FURTHEST) && here.standsInFor(home)))
                        .map(Loket::id))
                .toList();
    }

    /** Those of the changed lokets to which somebody of these homes may come. */
    List<LoketId> wanted(Collection<LoketId> changed, Set<LoketId> homes) {
        return changed.stream()
                .filter(loket -> homes(loket).stream().anyMatch(homes::contains))
                .toList();
    }

    /** Whether this person may be helped there. */
    boolean suits(LoketId loket, Waiting waiting) {
        if (loket.equals(waiting.home())) {
            return true;
        }
        Optional<Loket> other = lokets.find(loket);
        return of(waiting.home(), waiting.wish()).contains(loket)
                && (!waiting.stepFree() || other.filter(Loket::stepFree).isPresent());
    }

    /** Distances that reach more lokets than a smaller one. */
    List<Integer> distances(LoketId home) {
        return lokets.find(home)
                .map(own -> Wish.DISTANCES.stream()
                        .filter(kilometres ->
                                kilometres == 0 || others(own, kilometres).count() > smaller(own, kilometres))
                        .toList())
                .orElse(List.of(0));
    }

    private long smaller(Loket own, int kilometres) {
        int before = Wish.DISTANCES.get(Wish.DISTANCES.indexOf(kilometres) - 1);
        return before == 0 ? 1 : others(own, before).count();
    }
}
