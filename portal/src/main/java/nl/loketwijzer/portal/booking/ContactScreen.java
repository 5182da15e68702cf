package nl.loketwijzer.portal.booking;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.journey.MailAddress;
import nl.loketwijzer.portal.journey.PhoneNumber;
import nl.loketwijzer.portal.journey.Plan;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Choices;
import nl.loketwijzer.portal.ui.Field;
import nl.loketwijzer.portal.ui.Tags;
import org.springframework.stereotype.Component;

/** How to reach them: by e-mail, or not at all; then there is the code. And the number of who is called. */
@Component
class ContactScreen extends Step {

    private static final String CHOICE = "bericht";
    private static final String MAIL = "mail";
    private static final String NONE = "geen";
    private static final String FIELD = "email";
    private static final String NUMBER = "nummer";

    ContactScreen(Making making) {
        super(making, BookingNavigation.CONTACT, BookingNavigation.NAME, BookingNavigation.CHECK);
    }

    /** Whether it is known how to reach them. */
    static boolean answered(Plan plan) {
        return canBeCalled(plan) && (plan.noMessages() || plan.noEmail() || MailAddress.isOne(plan.email()));
    }

    private static boolean canBeCalled(Plan plan) {
        return !plan.isCall() || PhoneNumber.isOne(plan.manner().number());
    }

    /** Nobody asks who wants no message. */
    @Override
    public Optional<String> elsewhere(Visit visit) {
        boolean nothing = visit.journey().plan().noMessages();
        return super.elsewhere(visit).or(() -> nothing ? Optional.of(BookingNavigation.CHECK) : Optional.empty());
    }

    @Override
    public String title(Visit visit) {
        return visit.text("booking.contact.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("booking.contact.lead");
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        Plan plan = visit.journey().plan();
        if (plan.isCall()) {
            form.add(new Field(NUMBER, visit.text("booking.call.field"))
                    .hint(visit.text("booking.call.hint"))
                    .error(Problem.at(NUMBER, problems))
                    .line("tel", plan.manner().number(), "", "tel"));
        }
        HtmlContainer group = Choices.group(visit.text("booking.contact.title"), "lw-hide");
        group.add(Choices.radio(
                CHOICE, MAIL, visit.text("booking.contact.mail"), !plan.email().isEmpty() && !plan.noEmail()));
        group.add(new Field(FIELD, visit.text("booking.contact.mail.field"))
                .hint(visit.text("booking.contact.mail.hint"))
                .error(Problem.at(FIELD, problems))
                .line("email", plan.email(), "", "email"));
        group.add(Choices.radio(CHOICE, NONE, visit.text("booking.contact.none"), plan.noEmail()));
        group.add(Tags.p("lw-hint lw-small", visit.text("booking.contact.none.hint")));
        form.add(group, Buttons.row(Buttons.next(visit.text("frame.next"))));
    }

    /** Who fills in an address wants mail, also without pressing the choice above it. */
    @Override
    public Journey submit(Fields fields, Visit visit) {
        boolean none = fields.has(CHOICE, NONE);
        Journey journey = visit.journey().plan(plan -> plan.withContact(fields.one(FIELD), none));
        return making().goOn(journey.plan(plan -> plan.isCall() ? called(plan, fields.one(NUMBER)) : plan));
    }

    private static Plan called(Plan plan, String number) {
        return plan.withManner(plan.manner().way(), plan.manner().spoken(), number);
    }

    @Override
    public List<Problem> errors(Visit visit) {
        Plan plan = visit.journey().plan();
        if (answered(plan)) {
            return List.of();
        }
        if (!canBeCalled(plan)) {
            return List.of(new Problem(NUMBER, visit.text("booking.call.error")));
        }
        String key = plan.email().isEmpty() ? "booking.contact.error.choice" : "booking.contact.error.mail";
        return List.of(new Problem(FIELD, visit.text(key)));
    }
}
