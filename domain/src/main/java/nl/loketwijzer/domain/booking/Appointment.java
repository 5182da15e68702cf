package nl.loketwijzer.domain.booking;

import java.util.UUID;
import nl.loketwijzer.domain.notification.Channel;
import org.jspecify.annotations.Nullable;

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

    static Appointment of(Held held, Owner owner, String link, Visitor visitor) {
        AppointmentId id = new AppointmentId(UUID.randomUUID());
        return new Appointment(
                id,
                held.desk(),
                held.slot(),
                Booked.State.BOOKED,
                0,
                id.value() + "@loketwijzer",
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

    Appointment reminding(boolean on) {
        return new Appointment(id, desk, slot, state, sequence, uid, code, link, owner, visitor.reminding(on));
    }

    boolean isCancelled() {
        return state == Booked.State.CANCELLED;
    }

    DeskDay day() {
        return new DeskDay(desk, slot.date());
    }

    Booked booked() {
        return new Booked(id, code, link, slot, state, channel(), visitor.remind(), sequence);
    }

    private @Nullable Channel channel() {
        if (visitor.email() != null) {
            return Channel.MAIL;
        }
        return visitor.mobile() == null ? null : Channel.SMS;
    }

    DayEntry dayEntry(String deskName, boolean unreached) {
        return new DayEntry(id, slot, deskName, code, visitor.name(), visitor.language(), visitor.needs(), unreached);
    }

    /** For the audit log. */
    String subject() {
        return subject(id);
    }

    static String subject(AppointmentId id) {
        return "appointment/" + id.value();
    }

    @Override
    public String toString() {
        return subject();
    }
}
