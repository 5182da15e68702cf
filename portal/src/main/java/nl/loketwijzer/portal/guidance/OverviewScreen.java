package nl.loketwijzer.portal.guidance;

import com.vaadin.flow.component.HtmlContainer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.guidance.Crisis;
import nl.loketwijzer.domain.guidance.Guidance;
import nl.loketwijzer.domain.guidance.Overview;
import nl.loketwijzer.portal.frame.Progress;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.helping.HelpingNavigation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ordered result: one thing to do now, at most three instanties, what can wait, and one desk for all. */
@Component
class OverviewScreen implements Screen {

    private final Guidance guidance;
    private final Clock clock;

    OverviewScreen(Guidance guidance, Clock clock) {
        this.guidance = guidance;
        this.clock = clock;
    }

    @Override
    public String path() {
        return GuidanceNavigation.OVERVIEW;
    }

    @Override
    public Optional<String> elsewhere(Visit visit) {
        if (visit.journey().story().confirmed()) {
            return Optional.empty();
        }
        return Optional.of(GuidanceNavigation.resume(visit.journey()));
    }

    @Override
    public String title(Visit visit) {
        return visit.text("overview.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("overview.lead");
    }

    @Override
    public Optional<Progress> progress(Visit visit) {
        return Optional.of(Steps.of(4, visit.texts()));
    }

    @Override
    public Optional<String> back(Visit visit) {
        return Optional.of(GuidanceNavigation.ANSWERS);
    }

    @Override
    public boolean sensitive(Visit visit) {
        return overview(visit).sensitive() || visit.journey().story().isSensitive(guidance);
    }

    @Override
    public void above(HtmlContainer into, Visit visit) {
        @Nullable Crisis found = overview(visit).crisis();
        @Nullable Crisis crisis = found == null ? visit.journey().story().crisis() : found;
        if (crisis != null) {
            into.add(CrisisHelp.of(crisis, visit.texts()));
        }
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        into.add(new OverviewParts(overview(visit), visit.texts()).all());
        if (visit.helped()) {
            into.add(HelpingNavigation.paper(visit));
        }
    }

    private Overview overview(Visit visit) {
        LocalDate today = LocalDate.now(clock.withZone(Slot.ZONE));
        return guidance.overview(visit.journey().answers(), today, visit.language());
    }
}
