package nl.loketwijzer.portal.appointment;

import java.util.Optional;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.NoSuchAppointment;
import nl.loketwijzer.portal.frame.Visit;
import nl.loketwijzer.portal.journey.Journey;
import org.springframework.stereotype.Component;

/** The appointment that this browser knows. */
@Component
class Known {

    private final Bookings bookings;

    Known(Bookings bookings) {
        this.bookings = bookings;
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

    /** Where to go when there is none, or none that can still change. */
    Optional<String> unlessBooked(Visit visit) {
        boolean stands = of(visit)
                .filter(booked -> booked.state() == Booked.State.BOOKED)
                .isPresent();
        return stands ? Optional.empty() : Optional.of(AppointmentNavigation.APPOINTMENT);
    }
}
