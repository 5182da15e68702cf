package nl.loketwijzer.portal.booking;

import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Audience;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Talk;
import nl.loketwijzer.domain.booking.WalkIn;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
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
import nl.loketwijzer.portal.ui.Choices;
import nl.loketwijzer.portal.ui.SampleNote;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.TimeChoices;
import nl.loketwijzer.portal.ui.TimePages;
import org.springframework.stereotype.Component;

/** Days with free times. A chosen time is held; nobody sees a clock. */
@Component
class TimeScreen implements Screen {

    private static final String LOKET = "loket";

    private final Lokets lokets;
    private final FreeTimes times;
    private final Making making;
    private final Talks talks;

    TimeScreen(Lokets lokets, FreeTimes times, Making making, Talks talks) {
        this.lokets = lokets;
        this.times = times;
        this.making = making;
        this.talks = talks;
    }

    @Override
    public String path() {
        return BookingNavigation.TIME;
    }

    @Override
    public Optional<String> elsewhere(Visit visit) {
        return making.before(visit).filter(path -> !path.equals(path()));
    }

    @Override
    public String title(Visit visit) {
        return visit.text(visit.journey().plan().isCall() ? "booking.time.title.phone" : "booking.time.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("booking.time.lead");
    }

    @Override
    public Optional<Progress> progress(Visit visit) {
        return Optional.of(BookingNavigation.progress(2, visit.texts()));
    }

    @Override
    public Optional<String> back(Visit visit) {
        return Optional.of(LoketNavigation.NEAREST);
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        Plan plan = visit.journey().plan();
        Making.loket(plan).flatMap(lokets::find).ifPresent(chosen -> {
            form.add(chosen(chosen, visit), Choices.hidden(LOKET, chosen.id().toString()));
            Talk talk = talks.of(visit.journey(), visit.language());
            List<Slot> free = times.between(chosen.id(), LocalDate.EPOCH, LocalDate.MAX, talk);
            Slot held = making.holds(plan) ? plan.slot() : null;
            Lines lines = new Lines(chosen, talks.instanties(visit.journey(), visit.language()));
            TimeChoices choices = new TimeChoices(free, held, talk.length(), visit.texts(), lines::closed);
            length(free, talk, visit).ifPresent(form::add);
            if (talk.audience() == Audience.URGENT) {
                form.add(urgent(visit));
            }
            if (choices.isEmpty()) {
                form.add(Tags.p("lw-note", visit.text("booking.time.none")));
            } else {
                choices(choices, visit, problems).forEach(form::add);
            }
        });
    }

    /** How long it takes; that may differ from desk to desk. Of an ordinary talk nothing is said. */
    private static Optional<HtmlContainer> length(List<Slot> free, Talk talk, Visit visit) {
        LongSummaryStatistics minutes =
                free.stream().mapToLong(slot -> slot.length().toMinutes()).summaryStatistics();
        long most = free.isEmpty() ? talk.length().toMinutes() : minutes.getMax();
        if (!free.isEmpty() && minutes.getMin() < most) {
            Map<String, Long> between = Map.of("least", minutes.getMin(), "most", most);
            return Optional.of(Tags.p(visit.texts().get("booking.time.length.between", between)));
        }
        return most == FreeTimes.NORMAL.toMinutes()
                ? Optional.empty()
                : Optional.of(Tags.p(visit.texts().get("booking.time.length", "minutes", most)));
    }

    private static HtmlContainer chosen(Loket loket, Visit visit) {
        HtmlContainer name = Tags.attribute(Tags.bold(loket.name()), "lang", "nl");
        String other = visit.text("booking.time.other");
        HtmlContainer link = Tags.link(visit.texts().to(LoketNavigation.NEAREST), "lw-link", other);
        HtmlContainer note = Tags.div("lw-note", Tags.tag("p", "", name), Tags.tag("p", "", link));
        if (loket.sample()) {
            note.addComponentAsFirst(SampleNote.of(visit.texts()));
        }
        return note;
    }

    /** Nobody waits for a talk with what cannot wait. */
    private static HtmlContainer urgent(Visit visit) {
        String link = visit.text("booking.time.urgent.call");
        return Tags.div(
                "lw-note",
                Tags.p(visit.text("booking.time.urgent")),
                Tags.tag("p", "", Tags.link(visit.texts().to(GuidanceNavigation.OVERVIEW), "lw-link", link)));
    }

    private List<HtmlContainer> choices(TimeChoices choices, Visit visit, List<Problem> problems) {
        Slot taken = problems.isEmpty() ? null : visit.journey().plan().slot();
        return new TimePages(choices, path(), visit.detail(), visit.texts())
                .parts(taken, visit.text("booking.time.choose"));
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        Making.loket(visit.journey().plan())
                .map(times::walkIn)
                .flatMap(hours -> hours.stream().findFirst())
                .ifPresent(hours -> into.add(earlier(hours, visit)));
    }

    private static HtmlContainer earlier(WalkIn hours, Visit visit) {
        String text = visit.texts()
                .get(
                        "booking.time.walkin.hours",
                        Map.of(
                                "day", visit.texts().dates().day(hours.date()),
                                "from", visit.texts().dates().bareTime(hours.from()),
                                "until", visit.texts().dates().bareTime(hours.until())));
        HtmlContainer heading = Tags.tag("h2", "", visit.text("booking.time.walkin"));
        HtmlContainer earlier = Tags.section("lw-section", "eerder", heading, Tags.p(text));
        if (hours.busyness() != null) {
            earlier.add(Tags.p(visit.text("loket.walkin." + hours.busyness())));
        }
        return earlier;
    }

    /** The loket is sent along: another tab may have chosen another one meanwhile. */
    @Override
    public Journey submit(Fields fields, Visit visit) {
        Journey journey = visit.journey();
        Talk talk = talks.of(journey, visit.language());
        Optional<Slot> chosen = LoketNavigation.loket(fields.one(LOKET), lokets)
                .flatMap(loket -> TimeChoices.slot(fields.one(TimeChoices.FIELD), loket, talk.length()));
        if (chosen.isEmpty() || journey.plan().link() != null) {
            return journey;
        }
        return making.choose(chosen.get(), journey, talk);
    }

    @Override
    public List<Problem> errors(Visit visit) {
        Plan plan = visit.journey().plan();
        if (plan.link() != null || Making.loket(plan).isEmpty() || making.holds(plan)) {
            return List.of();
        }
        String key = plan.slot() == null ? "booking.time.missing" : "booking.time.taken";
        return List.of(new Problem(TimeChoices.FIELD, visit.text(key)));
    }

    @Override
    public String next(Visit visit) {
        Plan plan = visit.journey().plan();
        return plan.name().isBlank() ? BookingNavigation.NAME : BookingNavigation.CHECK;
    }
}
