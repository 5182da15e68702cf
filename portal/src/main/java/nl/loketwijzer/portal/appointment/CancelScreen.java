package nl.loketwijzer.portal.appointment;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Problem;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.Ticket;
import org.springframework.stereotype.Component;

/** Asks once more, then cancels. */
@Component
class CancelScreen extends Change {

    private final Bookings bookings;
    private final Lokets lokets;

    CancelScreen(Known known, Bookings bookings, Lokets lokets) {
        super(known, AppointmentNavigation.CANCEL);
        this.bookings = bookings;
        this.lokets = lokets;
    }

    @Override
    public String title(Visit visit) {
        return visit.text("appointment.cancel.title");
    }

    @Override
    public String lead(Visit visit) {
        return visit.text("appointment.cancel.lead");
    }

    @Override
    public void fill(HtmlContainer form, Visit visit, List<Problem> problems) {
        known().of(visit).ifPresent(booked -> {
            Loket loket = lokets.find(booked.loket()).orElse(null);
            form.add(Known.mark(booked), new Ticket(visit.texts()).of(booked, loket));
        });
        form.add(Buttons.row(
                Buttons.next(visit.text("appointment.cancel.yes")),
                Tags.link(
                        visit.texts().to(AppointmentNavigation.APPOINTMENT),
                        "lw-btn lw-btn--quiet",
                        visit.text("appointment.cancel.no"))));
    }

    @Override
    public Journey submit(Fields fields, Visit visit) {
        known().shown(fields, visit).ifPresent(booked -> bookings.cancel(new Access.Link(booked.linkToken())));
        return visit.journey();
    }

    @Override
    public String next(Visit visit) {
        return AppointmentNavigation.APPOINTMENT;
    }
}
