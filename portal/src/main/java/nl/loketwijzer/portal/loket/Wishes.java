package nl.loketwijzer.portal.loket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.guidance.Guidance;
import nl.loketwijzer.domain.guidance.Overview.Advice;
import nl.loketwijzer.domain.instantie.Instantie;
import nl.loketwijzer.portal.frame.Visit;
import org.springframework.stereotype.Component;

/** The instanties that matter now to somebody. Who told nothing has none: every loket is a good one. */
@Component
class Wishes {

    private final Guidance guidance;
    private final Clock clock;

    Wishes(Guidance guidance, Clock clock) {
        this.guidance = guidance;
        this.clock = clock;
    }

    List<Instantie> of(Visit visit) {
        if (visit.journey().answers().situations().isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock.withZone(Slot.ZONE));
        return guidance.overview(visit.journey().answers(), today, visit.language()).now().stream()
                .map(Advice::instantie)
                .toList();
    }
}
