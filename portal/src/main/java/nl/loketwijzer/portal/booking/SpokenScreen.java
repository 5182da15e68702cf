package nl.loketwijzer.portal.booking;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Manner;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Spoken;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Progress;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.journey.Plan;
import nl.loketwijzer.portal.journey.Talks;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Field;
import org.springframework.stereotype.Component;

/** Which language somebody speaks who wants an interpreter. A desk that speaks it needs none. */
@Component
class SpokenScreen implements Screen {

    private static final String LIST = "taal";
    private static final String OTHER = "anders";

    private final Making making;
    private final Talks talks;

    SpokenScreen(Making making, Talks talks) {
        this.making = making;
        this.talks = talks;
    }

    @Override
    public String path() {
        return BookingNavigation.SPOKEN;
    }

    @Override
    public Optional<String> elsewhere(Visit visit) {
        Plan plan = visit.journey().plan();
        if (plan.link() != null) {
            return Optional.of(BookingNavigation.BOOKED);
        }
        return plan.needs().contains(Need.INTERPRETER) ? Optional.empty() : Optional.of(BookingNavigation.NEEDS);
    }

    @Override
    public Optional<Progress> progress(Visit visit) {
        return Optional.of(BookingNavigation.progress(1, visit.texts()));
    }

    @Override
    public Optional<String> back(Visit visit) {
        boolean changing = visit.detail().equals(Detail.CHANGE);
        return Optional.of(changing ? Detail.change(BookingNavigation.NEEDS) : BookingNavigation.NEEDS);
    }

    @Override
    public String title(Visit visit) {
        return visit.text("booking.spoken.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("booking.spoken.lead");
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        String spoken = visit.journey().plan().manner().spoken();
        boolean listed = Spoken.tag(spoken).isPresent();
        Field list = new Field(LIST, visit.text("booking.spoken.list")).error(Problem.at(LIST, problems));
        form.add(
                list.choice(
                        visit.text("booking.spoken.choose"),
                        Spoken.all(),
                        spoken.isEmpty() ? usual(visit.language()) : spoken),
                new Field(OTHER, visit.text("booking.spoken.other"))
                        .hint(visit.text("booking.spoken.other.hint"))
                        .line("text", listed ? "" : spoken, "", "off"),
                Buttons.row(Buttons.next(visit.text("frame.next"))));
    }

    /** Who reads Dutch speaks another language that we do not know. */
    private static String usual(Language language) {
        return language.equals(Language.DUTCH) ? "" : language.tag();
    }

    /** What is written goes before what was marked already. */
    @Override
    public Journey submit(Fields fields, Visit visit) {
        String typed = fields.one(OTHER).strip();
        String spoken = typed.isEmpty()
                ? Spoken.tag(fields.one(LIST)).orElse("")
                : Spoken.tag(typed).orElse(typed);
        Journey journey = visit.journey().plan(plan -> {
            Manner manner = plan.manner();
            return plan.withManner(manner.way(), spoken, manner.number());
        });
        return Making.languageMisses(journey.plan())
                ? journey
                : making.refit(journey, talks.of(journey, visit.language()));
    }

    @Override
    public List<Problem> errors(Visit visit) {
        return Making.languageMisses(visit.journey().plan())
                ? List.of(new Problem(LIST, visit.text("booking.spoken.error")))
                : List.of();
    }

    @Override
    public String next(Visit visit) {
        return NeedsScreen.afterNeeds(visit);
    }
}
