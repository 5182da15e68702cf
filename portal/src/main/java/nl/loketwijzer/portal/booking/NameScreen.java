package nl.loketwijzer.portal.booking;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Field;
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
        form.add(
                new Field(FIELD, visit.text("booking.name.field"))
                        .hint(visit.text("booking.name.hint"))
                        .error(Problem.at(FIELD, problems))
                        .line("text", visit.journey().plan().name(), "", "given-name"),
                Buttons.row(Buttons.next(visit.text("frame.next"))));
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        return making().goOn(visit.journey().plan(plan -> plan.withName(fields.one(FIELD))));
    }

    @Override
    public List<Problem> errors(Visit visit) {
        return visit.journey().plan().name().isBlank()
                ? List.of(new Problem(FIELD, visit.text("booking.name.error")))
                : List.of();
    }
}
