package nl.loketwijzer.portal.appointment;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.notification.MailAddress;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Field;
import org.springframework.stereotype.Component;

/** Mails somebody their appointments. Says the same whether an address is known or not. */
@Component
class AllScreen implements Screen {

    /** Behind the address, once it was sent. */
    static final String SENT = "verstuurd";

    private static final String FIELD = "email";

    private final Bookings bookings;

    AllScreen(Bookings bookings) {
        this.bookings = bookings;
    }

    @Override
    public String path() {
        return AppointmentNavigation.ALL;
    }

    @Override
    public String title(Visit visit) {
        return visit.text(sent(visit) ? "appointment.all.sent.title" : "appointment.all.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text(sent(visit) ? "appointment.all.sent.lead" : "appointment.all.lead");
    }

    @Override
    public Optional<String> back(Visit visit) {
        return Optional.of(AppointmentNavigation.CODE);
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        if (!sent(visit)) {
            form.add(
                    new Field(FIELD, visit.text("appointment.all.field"))
                            .error(Problem.at(FIELD, problems))
                            .line("email", visit.journey().plan().email(), "", "email"),
                    Buttons.row(Buttons.next(visit.text("appointment.all.send"))));
        }
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        Journey journey = visit.journey().plan(plan -> plan.withContact(fields.one(FIELD), plan.noEmail()));
        String email = journey.plan().email();
        if (MailAddress.isOne(email)) {
            bookings.mailAll(email, visit.language());
        }
        return journey;
    }

    @Override
    public List<Problem> errors(Visit visit) {
        return MailAddress.isOne(visit.journey().plan().email())
                ? List.of()
                : List.of(new Problem(FIELD, visit.text("booking.contact.error.mail")));
    }

    @Override
    public String next(Visit visit) {
        return AppointmentNavigation.ALL + "/" + SENT;
    }

    private static boolean sent(Visit visit) {
        return visit.detail().equals(SENT);
    }
}
