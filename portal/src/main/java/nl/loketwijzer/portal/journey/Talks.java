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
        return overview(journey, language).stream()
                .flatMap(overview -> Stream.concat(overview.now().stream(), overview.later().stream()))
                .map(Overview.Advice::instantie)
                .toList();
    }

    /** Who told nothing has an ordinary talk. */
    public Talk of(Journey journey, Language language) {
        return of(journey, language, overview(journey, language));
    }

    private Talk of(Journey journey, Language language, Optional<Overview> told) {
        Plan plan = journey.plan();
        String spoken = plan.manner().spoken().isEmpty()
                ? language.tag()
                : plan.manner().spoken();
        LocalDate today = today();
        Optional<LocalDate> deadline = told.flatMap(overview -> overview.deadline(today))
                .filter(last -> last.isBefore(today.plusDays(SOON_DAYS + 1L)));
        boolean urgent = told.filter(Overview::urgent).isPresent() || deadline.isPresent();
        Audience audience = urgent ? Audience.URGENT : Audience.EVERYBODY;
        Talk talk = Talk.of(count(told), plan.needs(), spoken, audience)
                .by(plan.manner().way());
        return deadline.map(talk::before).orElse(talk);
    }

    /** Why a talk of this length takes longer than an ordinary one; empty when it does not. */
    public Set<Longer> longer(Journey journey, Language language, Duration length) {
        Optional<Overview> told = overview(journey, language);
        Set<Longer> reasons = Longer.reasons(count(told), journey.plan().needs());
        if (length.compareTo(of(journey, language, told).length()) < 0) {
            reasons.remove(Longer.INTERPRETED);
        }
        return reasons;
    }

    private Optional<Overview> overview(Journey journey, Language language) {
        return journey.answers().situations().isEmpty()
                ? Optional.empty()
                : Optional.of(guidance.overview(journey.answers(), today(), language));
    }

    /** How many instanties. */
    private static int count(Optional<Overview> told) {
        return told.map(overview -> overview.now().size() + overview.later().size())
                .orElse(0);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Slot.ZONE));
    }
}
