package nl.loketwijzer.portal.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.loketwijzer.domain.booking.Audience;
import nl.loketwijzer.domain.booking.Longer;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Talk;
import nl.loketwijzer.domain.guidance.Guidance;
import nl.loketwijzer.domain.guidance.Overview;
import nl.loketwijzer.domain.instantie.Instantie;
import nl.loketwijzer.i18n.Language;
import org.springframework.stereotype.Component;

/** What somebody asks of a loket: how long their talk takes, what must be there, and whether it can wait. */
@Component
public class Talks {

    /** A last day that is this near makes it urgent. */
    private static final int SOON_DAYS = 14;

    private final Guidance guidance;
    private final Clock clock;

    Talks(Guidance guidance, Clock clock) {
        this.guidance = guidance;
        this.clock = clock;
    }

    /** Which instanties the talk will be about, those of now first; none when nothing was told. */
    public List<Instantie> instanties(Journey journey, Language language) {
        if (journey.answers().situations().isEmpty()) {
            return List.of();
        }
        Overview overview = guidance.overview(journey.answers(), LocalDate.now(clock.withZone(Slot.ZONE)), language);
        return Stream.concat(overview.now().stream(), overview.later().stream())
                .map(Overview.Advice::instantie)
                .toList();
    }

    /** Who told nothing has an ordinary talk. */
    public Talk of(Journey journey, Language language) {
        Plan plan = journey.plan();
        String spoken = plan.manner().spoken().isEmpty()
                ? language.tag()
                : plan.manner().spoken();
        if (journey.answers().situations().isEmpty()) {
            return Talk.of(0, plan.needs(), spoken, Audience.EVERYBODY)
                    .by(plan.manner().way());
        }
        LocalDate today = today();
        Overview overview = guidance.overview(journey.answers(), today, language);
        Optional<LocalDate> deadline =
                overview.deadline(today).filter(last -> last.isBefore(today.plusDays(SOON_DAYS + 1L)));
        boolean urgent = overview.urgent() || deadline.isPresent();
        Audience audience = urgent ? Audience.URGENT : Audience.EVERYBODY;
        Talk talk = Talk.of(instanties(overview), plan.needs(), spoken, audience)
                .by(plan.manner().way());
        return deadline.map(talk::before).orElse(talk);
    }

    /** Why a talk of this length takes longer than an ordinary one; empty when it does not. */
    public Set<Longer> longer(Journey journey, Language language, Duration length) {
        boolean told = !journey.answers().situations().isEmpty();
        int instanties = told ? instanties(guidance.overview(journey.answers(), today(), language)) : 0;
        Set<Longer> reasons = Longer.reasons(instanties, journey.plan().needs());
        if (length.compareTo(of(journey, language).length()) < 0) {
            reasons.remove(Longer.INTERPRETED);
        }
        return reasons;
    }

    private static int instanties(Overview overview) {
        return overview.now().size() + overview.later().size();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Slot.ZONE));
    }
}
