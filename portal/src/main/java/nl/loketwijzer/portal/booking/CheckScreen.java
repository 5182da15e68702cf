package nl.loketwijzer.portal.booking;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Progress;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.journey.Plan;
import nl.loketwijzer.portal.loket.LoketNavigation;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.SampleNote;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.TimeChoices;
import org.springframework.stereotype.Component;

/** Everything once more; each line can be changed. */
@Component
class CheckScreen implements Screen {

    private static final String FIELD = "tijd";

    private final Lokets lokets;
    private final Making making;

    CheckScreen(Lokets lokets, Making making) {
        this.lokets = lokets;
        this.making = making;
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
        return visit.text("booking.check.lead");
    }

    @Override
    public Optional<Progress> progress(Visit visit) {
        return Optional.of(BookingNavigation.progress(4, visit.texts()));
    }

    @Override
    public Optional<String> back(Visit visit) {
        return Optional.of(BookingNavigation.NEEDS);
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        Plan plan = visit.journey().plan();
        Optional<Loket> loket = Optional.ofNullable(plan.loket()).flatMap(lokets::find);
        if (loket.filter(Loket::sample).isPresent()) {
            form.add(SampleNote.of(visit.texts()));
        }
        HtmlContainer list = Tags.tag("dl", "lw-facts lw-check");
        String name = loket.map(found -> found.name() + ", " + found.address().street() + ", "
                        + found.address().place())
                .orElse("");
        list.add(row("booking.check.loket", name, LoketNavigation.NEAREST, visit));
        String time = plan.slot() == null ? "" : TimeChoices.moment(plan.slot(), visit.texts());
        HtmlContainer when = row("booking.check.time", time, BookingNavigation.TIME, visit);
        when.setId(FIELD);
        list.add(when);
        list.add(row("booking.check.name", plan.name(), Detail.change(BookingNavigation.NAME), visit));
        String contact = plan.noEmail() ? visit.text("booking.check.contact.none") : plan.email();
        list.add(row("booking.check.contact", contact, Detail.change(BookingNavigation.CONTACT), visit));
        list.add(row("booking.check.needs", needs(plan, visit), Detail.change(BookingNavigation.NEEDS), visit));
        form.add(
                list,
                Tags.tag(
                        "p",
                        "lw-hint lw-hint--row",
                        Icon.LOCK.element(),
                        Tags.span(visit.text("booking.check.private"))),
                Buttons.row(Buttons.next(visit.text("booking.check.confirm"))));
    }

    private static String needs(Plan plan, Visit visit) {
        if (plan.needs().isEmpty()) {
            return visit.text("booking.check.needs.none");
        }
        return plan.needs().stream()
                .sorted()
                .map(Need::name)
                .map(need -> visit.text("booking.need." + need))
                .collect(Collectors.joining(", "));
    }

    private static HtmlContainer row(String key, String value, String change, Visit visit) {
        HtmlContainer link =
                Tags.link(visit.texts().to(change), "lw-link", new Text(visit.text("booking.check.change")));
        link.add(Tags.tag("span", "lw-hide", ": " + visit.text(key)));
        return Tags.div(
                "",
                Tags.tag("dt", "", visit.text(key)),
                Tags.tag("dd", "", Tags.tag("bdi", "", value), new Text(" "), link));
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        return making.confirm(visit);
    }

    @Override
    public List<Problem> errors(Visit visit) {
        return visit.journey().plan().link() == null
                ? List.of(new Problem(FIELD, visit.text("booking.check.gone")))
                : List.of();
    }

    @Override
    public String next(Visit visit) {
        return BookingNavigation.BOOKED;
    }
}
