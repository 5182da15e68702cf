package nl.loketwijzer.portal.appointment;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Choices;
import org.springframework.stereotype.Component;

/** Asks for a message the day before, or wants none any more. */
@Component
class ReminderScreen extends Change {

    private static final String FIELD = "vooraf";

    private final Bookings bookings;

    ReminderScreen(Known known, Bookings bookings) {
        super(known, AppointmentNavigation.REMINDER);
        this.bookings = bookings;
    }

    /** Nothing to choose once the day before has begun. */
    @Override
    public Optional<String> elsewhere(Visit visit) {
        return known().of(visit).filter(known()::canRemind).isPresent()
                ? Optional.empty()
                : Optional.of(AppointmentNavigation.APPOINTMENT);
    }

    @Override
    public String title(Visit visit) {
        return visit.text("appointment.remind.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("appointment.remind.lead");
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        known().of(visit)
                .ifPresent(booked -> form.add(
                        Known.mark(booked),
                        Choices.checkbox(FIELD, "ja", visit.text("booking.contact.remind"), null, booked.remind())));
        form.add(Buttons.row(Buttons.next(visit.text("appointment.remind.save"))));
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        known().shown(fields, visit)
                .ifPresent(booked -> bookings.remind(new Access.Link(booked.linkToken()), fields.has(FIELD, "ja")));
        return visit.journey();
    }

    @Override
    public String next(Visit visit) {
        return AppointmentNavigation.APPOINTMENT;
    }
}
