package nl.loketwijzer.portal.appointment;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Field;
import nl.loketwijzer.portal.ui.Tags;
import org.springframework.stereotype.Component;

/** Opens an appointment with its code. */
@Component
class CodeScreen implements Screen {

    /** Behind the address of this screen, for who came with a link that opens nothing. */
    static final String LOST = "link";

    private static final String FIELD = "code";

    private final Known known;
    private final Tries tries;

    CodeScreen(Known known, Tries tries) {
        this.known = known;
        this.tries = tries;
    }

    @Override
    public String path() {
        return AppointmentNavigation.CODE;
    }

    @Override
    public String title(Visit visit) {
        return visit.text(lost(visit) ? "appointment.find.lost.title" : "appointment.find.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text(lost(visit) ? "appointment.find.lost.lead" : "appointment.find.lead");
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        form.add(
                new Field(FIELD, visit.text("appointment.find.field"))
                        .hint(visit.text("appointment.find.hint"))
                        .error(Problem.at(FIELD, problems))
                        .line("text", visit.journey().plan().code(), "lw-input--code", "off"),
                Buttons.row(Buttons.next(visit.text("appointment.find.open"))));
    }

    @Override
    public void below(HtmlContainer into, Visit visit) {
        String all = visit.text("appointment.all.link");
        into.add(Tags.tag("p", "lw-mt-5", Tags.link(visit.texts().to(AppointmentNavigation.ALL), "lw-link", all)));
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        String typed = fields.one(FIELD);
        Journey journey = visit.journey().plan(plan -> plan.withCode(typed));
        String code = journey.plan().code();
        if (code.isBlank() || tries.paused()) {
            return journey;
        }
        Optional<Booked> found = known.open(new Access.Code(code));
        if (found.isEmpty()) {
            tries.wrong();
            return journey;
        }
        return known.instead(found.get(), journey);
    }

    @Override
    public List<Problem> errors(Visit visit) {
        String code = visit.journey().plan().code();
        if (code.isBlank() && visit.journey().plan().link() != null) {
            return List.of();
        }
        String key = code.isBlank() ? "empty" : tries.paused() ? "pause" : "unknown";
        return List.of(new Problem(FIELD, visit.text("appointment.find.error." + key)));
    }

    @Override
    public String next(Visit visit) {
        return AppointmentNavigation.APPOINTMENT;
    }

    private static boolean lost(Visit visit) {
        return visit.detail().equals(LOST);
    }
}
