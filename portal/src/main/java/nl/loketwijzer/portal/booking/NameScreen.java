package nl.loketwijzer.portal.booking;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.journey.Plan;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Field;
import nl.loketwijzer.portal.ui.Tags;
import org.springframework.stereotype.Component;

/** What to call them; any name will do. */
@Component
class NameScreen extends Step {

    private static final String FIELD = "naam";

    NameScreen(Making making) {
        super(making, BookingNavigation.NAME, BookingNavigation.TIME, BookingNavigation.CONTACT);
    }

    @Override
    public String title(Visit visit) {
        return visit.text("booking.name.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("booking.name.lead");
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        if (visit.helped()) {
            form.add(Tags.p("lw-read lw-note", visit.text("helping.name.ask")));
        }
        form.add(
                new Field(FIELD, visit.text("booking.name.field"))
                        .hint(visit.text("booking.name.hint"))
                        .error(Problem.at(FIELD, problems))
                        .line("text", visit.journey().plan().name(), "", "given-name"),
                Buttons.row(Buttons.next(visit.text("frame.next"))));
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        Journey named = visit.journey().plan(plan -> plan.withName(fields.one(FIELD)));
        return making().goOn(visit.helped() ? named.plan(NameScreen::onPaper) : named);
    }

    /** Who is helped gets a code on paper, unless they chose something else already. */
    private static Plan onPaper(Plan plan) {
        boolean chosen = !plan.email().isEmpty() || plan.reach().bySms();
        return chosen ? plan : plan.withContact("", true);
    }

    @Override
    String after(Visit visit) {
        boolean settled =
                visit.helped() && ContactScreen.answered(visit.journey().plan());
        return settled ? BookingNavigation.CHECK : super.after(visit);
    }

    @Override
    public List<Problem> errors(Visit visit) {
        return visit.journey().plan().name().isBlank()
                ? List.of(new Problem(FIELD, visit.text("booking.name.error")))
                : List.of();
    }
}
