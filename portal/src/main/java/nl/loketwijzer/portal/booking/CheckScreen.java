package nl.loketwijzer.portal.booking;

import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Talk;
import nl.loketwijzer.domain.booking.TooManyAppointments;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Progress;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.helping.HelpingNavigation;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.journey.Plan;
import nl.loketwijzer.portal.journey.Talks;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Choices;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.SampleNote;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.TimeChoices;
import org.springframework.stereotype.Component;

/** Everything once more; each line can be changed. A time that is gone is replaced here, and all the rest stays. */
@Component
class CheckScreen implements Screen {

    /** Where the address stands that has too many appointments. */
    private static final String FULL = "email";

    /** Behind the address, when there is something new to look at. */
    static final String AGAIN = "opnieuw";

    /** What stood on the screen: another tab may have changed the loket or the time. */
    private static final String SEEN = "gezien";

    private final Lokets lokets;
    private final FreeTimes times;
    private final Making making;
    private final Talks talks;

    CheckScreen(Lokets lokets, FreeTimes times, Making making, Talks talks) {
        this.lokets = lokets;
        this.times = times;
        this.making = making;
        this.talks = talks;
    }

    @Override
    public String path() {
        return BookingNavigation.CHECK;
    }

    @Override
    public Optional<String> elsewhere(Visit visit) {
        return making.before(visit).or(() -> missing(visit.journey().plan()));
    }

    private static Optional<String> missing(Plan plan) {
        if (plan.name().isBlank()) {
            return Optional.of(BookingNavigation.NAME);
        }
        return ContactScreen.answered(plan) ? Optional.empty() : Optional.of(BookingNavigation.CONTACT);
    }

    @Override
    public String title(Visit visit) {
        return visit.text("booking.check.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text(visit.detail().equals(AGAIN) ? "booking.check.again" : "booking.check.lead");
    }

    @Override
    public Optional<Progress> progress(Visit visit) {
        return Optional.of(BookingNavigation.progress(4, visit.texts()));
    }

    @Override
    public Optional<String> back(Visit visit) {
        boolean asked = !visit.journey().plan().noMessages();
        return Optional.of(asked ? BookingNavigation.CONTACT : BookingNavigation.NAME);
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        Plan plan = visit.journey().plan();
        Optional<Loket> loket = Making.loket(plan).flatMap(lokets::find);
        if (loket.filter(Loket::sample).isPresent()) {
            form.add(SampleNote.of(visit.texts()));
        }
        form.add(
                Choices.hidden(SEEN, seen(plan)),
                CheckList.of(plan, loket.orElse(null), making.canRemind(plan), visit));
        boolean held = making.holds(plan);
        if (plan.slot() != null && !held) {
            others(form, plan.slot(), visit);
        } else if (plan.slot() != null) {
            longer(form, plan.slot(), visit);
        }
        HtmlContainer safe = Tags.span(visit.text("booking.check.private"));
        form.add(
                Tags.tag("p", "lw-hint lw-hint--row", Icon.LOCK.element(), safe),
                Buttons.row(Buttons.next(visit.text("booking.check.confirm"))));
        if (held) {
            Keeping.ask(form, visit);
        }
    }

    /** Why it takes longer than an ordinary talk, when it does. */
    private void longer(HtmlContainer form, Slot slot, Visit visit) {
        List<String> reasons = talks.longer(visit.journey(), visit.language(), slot.length()).stream()
                .map(reason -> visit.text("booking.longer." + reason.name()))
                .toList();
        if (!reasons.isEmpty()) {
            long minutes = slot.length().toMinutes();
            form.add(Tags.p(visit.texts().get("booking.time.length", "minutes", minutes)));
            form.add(Tags.list("lw-list", reasons));
        }
    }

    private void others(HtmlContainer form, Slot gone, Visit visit) {
        Talk talk = talks.of(visit.journey(), visit.language());
        TimeChoices choices = new TimeChoices(
                times.between(gone.loket(), LocalDate.EPOCH, LocalDate.MAX, talk), null, talk.length(), visit.texts());
        form.add(Tags.p("lw-note", visit.text("booking.check.gone")));
        form.add(choices.isEmpty() ? Tags.p(visit.text("booking.time.none")) : choices.near(gone));
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        Journey journey = visit.journey();
        Plan plan = journey.plan();
        Slot slot = plan.slot();
        if (plan.link() != null || slot == null || missing(plan).isPresent()) {
            return journey;
        }
        Talk talk = talks.of(journey, visit.language());
        Optional<Slot> other = TimeChoices.slot(fields.one(TimeChoices.FIELD), slot.loket(), talk.length());
        if (other.isPresent()) {
            return making.choose(other.get(), journey, talk);
        }
        return fields.has(SEEN, seen(plan)) ? making.confirm(visit) : journey;
    }

    private static String seen(Plan plan) {
        Slot slot = plan.slot();
        return slot == null ? "" : slot.loket() + "." + slot.start().getEpochSecond();
    }

    @Override
    public List<Problem> errors(Visit visit) {
        Plan plan = visit.journey().plan();
        if (plan.link() != null) {
            return List.of();
        }
        if (!making.holds(plan)) {
            return List.of(new Problem(TimeChoices.FIELD, visit.text("booking.time.taken")));
        }
        if (making.isFull(plan)) {
            String key = plan.reach().bySms() ? "booking.check.sms.toomany" : "booking.check.toomany";
            String text = visit.texts().get(key, "count", TooManyAppointments.MOST);
            return List.of(new Problem(FULL, text));
        }
        return List.of();
    }

    @Override
    public String next(Visit visit) {
        if (visit.journey().plan().link() == null) {
            return path() + "/" + AGAIN;
        }
        return visit.helped() ? HelpingNavigation.PAPER : BookingNavigation.BOOKED;
    }
}
