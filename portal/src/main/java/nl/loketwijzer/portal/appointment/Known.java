package nl.loketwijzer.portal.appointment;

import com.vaadin.flow.component.HtmlContainer;
import java.time.Clock;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.HoldToken;
import nl.loketwijzer.domain.booking.NoSuchAppointment;
import nl.loketwijzer.portal.frame.Fields;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.ui.Choices;
import org.springframework.stereotype.Component;

/** The appointment that this browser knows. */
@Component
class Known {

    private static final String SHOWN = "afspraak";

    private final Bookings bookings;
    private final Clock clock;

    Known(Bookings bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    Optional<Booked> of(Visit visit) {
        return of(visit.journey());
    }

    Optional<Booked> of(Journey journey) {
        String link = journey.plan().link();
        return link == null ? Optional.empty() : open(new Access.Link(link));
    }

    Optional<Booked> open(Access access) {
        try {
            return Optional.of(bookings.open(access));
        } catch (NoSuchAppointment e) {
            return Optional.empty();
        }
    }

    /** The appointment that stood on the screen, unless this browser knows another one by now. */
    Optional<Booked> shown(Fields fields, Visit visit) {
        return of(visit).filter(booked -> fields.has(SHOWN, value(booked)));
    }

    /** Tells {@link #shown} which appointment is on the screen. */
    static HtmlContainer mark(Booked booked) {
        return Choices.hidden(SHOWN, value(booked));
    }

    private static String value(Booked booked) {
        return booked.id().value().toString();
    }

    boolean isPast(Booked booked) {
        return !booked.slot().start().isAfter(clock.instant());
    }

    boolean canChange(Booked booked) {
        return booked.state() == Booked.State.BOOKED && !isPast(booked);
    }

    /** Whether a message the day before can still be asked for or refused. */
    boolean canRemind(Booked booked) {
        return canChange(booked) && booked.channel() != null && bookings.canRemind(booked.slot());
    }

    /** This one from now on; a time that was held for another one is given back. */
    Journey instead(Booked booked, Journey journey) {
        HoldToken hold = journey.plan().hold();
        if (hold != null) {
            bookings.release(hold);
        }
        return journey.plan(plan -> plan.withCode("").opened(booked.linkToken()));
    }

    /** Where to go when there is none, or none that can still change. */
    Optional<String> unlessBooked(Visit visit) {
        boolean stands = of(visit).filter(this::canChange).isPresent();
        return stands ? Optional.empty() : Optional.of(AppointmentNavigation.APPOINTMENT);
    }
}
