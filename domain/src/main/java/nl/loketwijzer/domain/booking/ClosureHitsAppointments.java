package nl.loketwijzer.domain.booking;

import java.util.List;

/** Appointments lie in the closure, so it was not saved. */
public final class ClosureHitsAppointments extends RuntimeException {

    private final transient List<DayEntry> appointments;

    ClosureHitsAppointments(List<DayEntry> appointments) {
        super(appointments.size() + " appointments in the closure");
        this.appointments = List.copyOf(appointments);
    }

    /** Who is hit, in order of time. */
    public List<DayEntry> appointments() {
        return appointments;
    }
}
