package nl.loketwijzer.portal.appointment;

import java.util.Optional;
import nl.loketwijzer.portal.frame.Screen;
import nl.loketwijzer.portal.frame.Visit;

/** A screen that changes the appointment: only there when one stands open, and it leads back to it. */
abstract class Change implements Screen {

    private final Known known;
    private final String path;

    Change(Known known, String path) {
        this.known = known;
        this.path = path;
    }

    final Known known() {
        return known;
    }

    @Override
    public final String path() {
        return path;
    }

    @Override
    public Optional<String> elsewhere(Visit visit) {
        return known.unlessBooked(visit);
    }

    @Override
    public final Optional<String> back(Visit visit) {
        return Optional.of(AppointmentNavigation.APPOINTMENT);
    }
}
