package nl.loketwijzer.portal.booking;

import com.vaadin.flow.component.HtmlContainer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.loketwijzer.domain.booking.Need;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Choices;
import org.springframework.stereotype.Component;

/** What somebody needs to be helped well; nothing is an answer too. */
@Component
class NeedsScreen extends Step {

    private static final String FIELD = "nodig";

    NeedsScreen(Making making) {
        super(making, BookingNavigation.NEEDS, BookingNavigation.CONTACT, BookingNavigation.CHECK);
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
        return making().goOn(visit.journey().plan(plan -> plan.withNeeds(needs)));
    }
}
