package nl.loketwijzer.portal.booking;

import com.vaadin.flow.component.HtmlContainer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.loketwijzer.domain.booking.Need;
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
import nl.loketwijzer.portal.ui.Choices;
import org.springframework.stereotype.Component;

/** What somebody needs to be helped well; nothing is an answer too. It tells which lokets and times fit. */
@Component
class NeedsScreen implements Screen {

    private static final String FIELD = "nodig";

    private final Making making;
    private final Talks talks;

    NeedsScreen(Making making, Talks talks) {
        this.making = making;
        this.talks = talks;
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
        form.add(
                group("booking.needs.talk", List.of(Need.INTERPRETER, Need.SIGN_LANGUAGE, Need.MORE_TIME), visit),
                group("booking.needs.place", List.of(Need.WHEELCHAIR, Need.QUIET_ROOM), visit),
                group("booking.needs.who", List.of(Need.COMPANION, Need.CHILD), visit),
                Buttons.row(Buttons.next(visit.text("frame.next"))));
    }

    private static HtmlContainer group(String name, List<Need> needs, Visit visit) {
        HtmlContainer group = Choices.group(visit.text(name), "lw-h3 lw-mb-2");
        Set<Need> chosen = visit.journey().plan().needs();
        needs.forEach(need -> group.add(Choices.checkbox(
                FIELD, need.name(), visit.text("booking.need." + need.name()), null, chosen.contains(need))));
        return group;
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        Set<Need> needs = EnumSet.noneOf(Need.class);
        for (Need need : Need.values()) {
            if (fields.has(FIELD, need.name())) {
                needs.add(need);
            }
        }
        Journey journey = visit.journey().plan(plan -> plan.withNeeds(needs));
        return making.refit(journey, talks.of(journey, visit.language()));
    }

    /** Where the times are when the one that was chosen does not fit any more. */
    @Override
    public String next(Visit visit) {
        Plan plan = visit.journey().plan();
        if (plan.slot() != null) {
            return Detail.unlessChanging(visit, BookingNavigation.TIME);
        }
        return Making.loket(plan).isEmpty() ? LoketNavigation.NEAREST : BookingNavigation.TIME;
    }
}
