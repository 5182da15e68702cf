package nl.loketwijzer.portal.booking;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.domain.booking.Way;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Progress;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.guidance.GuidanceNavigation;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.journey.Plan;
import nl.loketwijzer.portal.journey.Talks;
import nl.loketwijzer.portal.loket.LoketNavigation;
import nl.loketwijzer.portal.ui.Buttons;
import org.springframework.stereotype.Component;

/** What somebody needs to be helped well; nothing is an answer too. It tells which lokets and times fit. */
@Component
class NeedsScreen implements Screen {

    private final Making making;
    private final Talks talks;
    private final Lokets lokets;
    private final FreeTimes times;

    NeedsScreen(Making making, Talks talks, Lokets lokets, FreeTimes times) {
        this.making = making;
        this.talks = talks;
        this.lokets = lokets;
        this.times = times;
    }

    @Override
    public String path() {
        return BookingNavigation.NEEDS;
    }

    @Override
    public Optional<String> elsewhere(Visit visit) {
        return visit.journey().plan().link() == null ? Optional.empty() : Optional.of(BookingNavigation.BOOKED);
    }

    @Override
    public Optional<Progress> progress(Visit visit) {
        return Optional.of(BookingNavigation.progress(1, visit.texts()));
    }

    @Override
    public Optional<String> back(Visit visit) {
        String before = visit.journey().plan().loket() == null ? beforeLoket(visit) : LoketNavigation.NEAREST;
        return Optional.of(Detail.unlessChanging(visit, before));
    }

    private static String beforeLoket(Visit visit) {
        return visit.journey().story().confirmed() ? GuidanceNavigation.OVERVIEW : "";
    }

    @Override
    public String title(Visit visit) {
        return visit.text("booking.needs.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("booking.needs.lead");
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        new NeedsForm(visit).into(form, calls(visit.journey().plan()), problems);
        form.add(Buttons.row(Buttons.next(visit.text("frame.next"))));
    }

    /** Whether the chosen loket calls, or any when none was chosen. */
    private boolean calls(Plan plan) {
        List<LoketId> asked = Making.loket(plan)
                .map(List::of)
                .orElseGet(() -> lokets.all().stream().map(Loket::id).toList());
        return times.ways(asked).contains(Way.PHONE);
    }

    /** Who has to say a language first keeps the time until then. */
    @Override
    public Journey submit(Fields fields, Visit visit) {
        Way way = NeedsForm.way(fields);
        Journey journey = visit.journey()
                .plan(plan -> plan.withNeeds(NeedsForm.needs(fields))
                        .withManner(way, plan.manner().spoken(), plan.manner().number()));
        return Making.languageMisses(journey.plan())
                ? journey
                : making.refit(journey, talks.of(journey, visit.language()));
    }

    @Override
    public List<Problem> errors(Visit visit) {
        return Making.clashes(visit.journey().plan())
                ? List.of(new Problem(NeedsForm.WAY, visit.text("booking.needs.error.way")))
                : List.of();
    }

    @Override
    public String next(Visit visit) {
        if (visit.journey().plan().needs().contains(Need.INTERPRETER)) {
            boolean changing = visit.detail().equals(Detail.CHANGE);
            return changing ? Detail.change(BookingNavigation.SPOKEN) : BookingNavigation.SPOKEN;
        }
        return afterNeeds(visit);
    }

    /** Where the times are when the one that was chosen does not fit any more. */
    static String afterNeeds(Visit visit) {
        Plan plan = visit.journey().plan();
        if (plan.slot() != null) {
            return Detail.unlessChanging(visit, BookingNavigation.TIME);
        }
        return Making.loket(plan).isEmpty() ? LoketNavigation.NEAREST : BookingNavigation.TIME;
    }
}
