package nl.loketwijzer.portal.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.loketwijzer.domain.booking.Audience;
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
        if (journey.answers().situations().isEmpty()) {
            return Talk.of(0, journey.plan().needs(), language.tag(), Audience.EVERYBODY);
        }
        LocalDate today = LocalDate.now(clock.withZone(Slot.ZONE));
        Overview overview = guidance.overview(journey.answers(), today, language);
        Optional<LocalDate> deadline =
                overview.deadline(today).filter(last -> last.isBefore(today.plusDays(SOON_DAYS + 1L)));
        boolean urgent = overview.urgent() || deadline.isPresent();
        Talk talk = Talk.of(
                overview.now().size() + overview.later().size(),
                journey.plan().needs(),
                language.tag(),
                urgent ? Audience.URGENT : Audience.EVERYBODY);
        return deadline.map(talk::before).orElse(talk);
    }
}
