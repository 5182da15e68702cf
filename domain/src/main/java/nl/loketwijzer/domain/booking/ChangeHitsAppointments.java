package nl.loketwijzer.domain.booking;

import java.util.List;

/** People have an appointment in the time that a change takes away, so it was not saved. */
public final class ChangeHitsAppointments extends RuntimeException {

    private final transient List<DayEntry> appointments;

    ChangeHitsAppointments(List<DayEntry> appointments) {
        super(appointments.size() + " appointments are hit");
        this.appointments = List.copyOf(appointments);
    }

    /** Who is hit, in order of time. */
    public List<DayEntry> appointments() {
        return appointments;
    }
}
