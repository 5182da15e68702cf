package nl.loketwijzer.domain.booking;

import java.util.UUID;

/**
 * An agreed talk; every change gives a new one.
 *
 * @param uid names it in calendars, always the same
 * @param owner whose claims guard its time
 */
record Appointment(
        AppointmentId id,
        DeskId desk,
        Slot slot,
        Booked.State state,
        int sequence,
        String uid,
        String code,
        String link,
        Owner owner,
        Visitor visitor) {

    private static final String UID_DOMAIN = "@loketwijzer";

    /** Whether a calendar's UID is of an appointment of this house. */
    static boolean isUid(String uid) {
        return uid.endsWith(UID_DOMAIN);
    }

    static Appointment of(Held held, Owner owner, String link, Visitor visitor) {
        AppointmentId id = new AppointmentId(UUID.randomUUID());
        return new Appointment(
                id,
                held.desk(),
                held.slot(),
                Booked.State.BOOKED,
                0,
                id.value() + UID_DOMAIN,
                Code.fresh(),
                link,
                owner,
                visitor);
    }

    Appointment moved(DeskId newDesk, Slot newSlot) {
        return new Appointment(id, newDesk, newSlot, state, sequence + 1, uid, code, link, owner, visitor);
    }

    Appointment cancelled() {
        return new Appointment(id, desk, slot, Booked.State.CANCELLED, sequence + 1, uid, code, link, owner, visitor);
    }

    boolean isCancelled() {
        return state == Booked.State.CANCELLED;
    }

    DeskDay day() {
        return new DeskDay(desk, slot.date());
    }

    Booked booked() {
        return new Booked(id, code, link, slot, state, visitor.email() != null, sequence);
    }

    DayEntry dayEntry(String deskName) {
        return new DayEntry(id, slot, deskName, code, visitor.name(), visitor.language(), visitor.needs());
    }

    /** For the audit log. */
    String subject() {
        return "appointment/" + id.value();
    }

    @Override
    public String toString() {
        return subject();
    }
}
