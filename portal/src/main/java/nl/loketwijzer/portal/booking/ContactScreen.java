package nl.loketwijzer.portal.booking;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.notification.MailAddress;
import nl.loketwijzer.domain.notification.MobileNumber;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.journey.PhoneNumber;
import nl.loketwijzer.portal.journey.Plan;
import nl.loketwijzer.portal.journey.Reach;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Choices;
import nl.loketwijzer.portal.ui.Field;
import nl.loketwijzer.portal.ui.Tags;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How to reach them: by e-mail, by sms where there is, or not at all; then there is the code. And whom to call. */
@Component
class ContactScreen extends Step {

    private static final String CHOICE = "bericht";
    private static final String MAIL = "mail";
    private static final String SMS = "sms";
    private static final String NONE = "geen";
    private static final String FIELD = "email";
    private static final String MOBILE = "mobiel";
    private static final String REMIND = "vooraf";
    private static final String NUMBER = "nummer";

    private final boolean sms;

    /** @param sms whether the house sends sms; without it nothing of them is seen */
    ContactScreen(Making making, @Value("${loket.sms:false}") boolean sms) {
        super(making, BookingNavigation.CONTACT, BookingNavigation.NAME, BookingNavigation.CHECK);
        this.sms = sms;
    }

    /** Whether it is known how to reach them. */
    static boolean answered(Plan plan) {
        return canBeCalled(plan) && (plan.noMessages() || plan.noEmail() || canBeReached(plan));
    }

    private static boolean canBeReached(Plan plan) {
        return plan.reach().bySms()
                ? MobileNumber.of(plan.reach().mobile()).isPresent()
                : MailAddress.isOne(plan.email());
    }

    private static boolean canBeCalled(Plan plan) {
        return !plan.isCall() || PhoneNumber.isOne(plan.manner().number());
    }

    /** Nobody asks who wants no message, unless it is for the call. */
    @Override
    public Optional<String> elsewhere(Visit visit) {
        Plan plan = visit.journey().plan();
        boolean nothing = plan.noMessages() && !plan.isCall();
        return super.elsewhere(visit).or(() -> nothing ? Optional.of(BookingNavigation.CHECK) : Optional.empty());
    }

    @Override
    public String title(Visit visit) {
        return visit.text("booking.contact.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text(visit.journey().plan().isCall() ? "booking.contact.lead.call" : "booking.contact.lead");
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        Plan plan = visit.journey().plan();
        boolean bySms = plan.reach().bySms();
        if (plan.isCall()) {
            form.add(new Field(NUMBER, visit.text("booking.call.field"))
                    .hint(visit.text("booking.call.hint"))
                    .error(Problem.at(NUMBER, problems))
                    .line("tel", plan.manner().number(), "", "tel"));
        }
        HtmlContainer group = Choices.group(visit.text("booking.contact.title"), "lw-hide");
        if (visit.helped()) {
            form.addComponentAsFirst(Tags.p("lw-read lw-note", visit.text("helping.contact.ask")));
            none(group, "helping.contact.paper", visit);
        }
        group.add(Choices.radio(
                CHOICE,
                MAIL,
                visit.text("booking.contact.mail"),
                !plan.email().isEmpty() && !plan.noEmail() && !bySms));
        group.add(new Field(FIELD, visit.text("booking.contact.mail.field"))
                .hint(visit.text("booking.contact.mail.hint"))
                .error(Problem.at(FIELD, problems))
                .line("email", plan.email(), "", "email"));
        if (sms) {
            group.add(Choices.radio(CHOICE, SMS, visit.text("booking.contact.sms"), bySms && !plan.noEmail()));
            group.add(new Field(MOBILE, visit.text("booking.contact.sms.field"))
                    .hint(visit.text("booking.contact.sms.hint"))
                    .error(Problem.at(MOBILE, problems))
                    .line("tel", plan.reach().mobile(), "", "tel"));
        }
        if (!visit.helped()) {
            none(group, "booking.contact.none.hint", visit);
        }
        form.add(group);
        if (making().canRemind(plan)) {
            form.add(Choices.checkbox(
                    REMIND,
                    "ja",
                    visit.text("booking.contact.remind"),
                    null,
                    plan.reach().remind()));
        }
        form.add(Buttons.row(Buttons.next(visit.text("frame.next"))));
    }

    /** Stands first for who is helped, last for the others. */
    private void none(HtmlContainer group, String hint, Visit visit) {
        boolean chosen = visit.journey().plan().noEmail();
        group.add(
                Choices.radio(CHOICE, NONE, visit.text(none()), chosen), Tags.p("lw-hint lw-small", visit.text(hint)));
    }

    private String none() {
        return sms ? "booking.contact.sms.none" : "booking.contact.none";
    }

    /** Who fills in an address or a number wants a message there, also without pressing the choice above it. */
    @Override
    public Journey submit(Fields fields, Visit visit) {
        boolean none = fields.has(CHOICE, NONE);
        String mobile = fields.one(MOBILE);
        boolean onlyNumber = fields.one(CHOICE).isEmpty() && fields.one(FIELD).isBlank() && !mobile.isBlank();
        Reach reach = new Reach(mobile, sms && (onlyNumber || fields.has(CHOICE, SMS)), fields.has(REMIND, "ja"));
        Journey journey = visit.journey()
                .plan(plan -> plan.withContact(fields.one(FIELD), none).withReach(reach));
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
        if (plan.reach().bySms()) {
            return List.of(new Problem(MOBILE, visit.text("booking.contact.sms.error")));
        }
        if (!plan.email().isEmpty()) {
            return List.of(new Problem(FIELD, visit.text("booking.contact.error.mail")));
        }
        String key = sms ? "booking.contact.sms.error.choice" : "booking.contact.error.choice";
        return List.of(new Problem(FIELD, visit.text(key)));
    }
}
