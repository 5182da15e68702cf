package nl.loketwijzer.domain.booking;

import java.time.Duration;
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
        Visitor visitor,
        Interpreter interpreter) {

    private static final String UID_DOMAIN = "@loketwijzer";

    /** Whether a calendar's UID is of an appointment of this house. */
    static boolean isUid(String uid) {
        return uid.endsWith(UID_DOMAIN);
    }

    /** @param interpreted whether an interpreter must be found for it */
    static Appointment of(Held held, Owner owner, String link, Visitor visitor, boolean interpreted) {
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
                visitor,
                interpreted ? Interpreter.TO_ORDER : Interpreter.NONE);
    }

    /** @param interpreted whether an interpreter must be found for the new time: whoever was ordered comes at the old one */
    Appointment moved(DeskId newDesk, Slot newSlot, boolean interpreted) {
        Interpreter anew = interpreted ? Interpreter.TO_ORDER : Interpreter.NONE;
        return new Appointment(id, newDesk, newSlot, state, sequence + 1, uid, code, link, owner, visitor, anew);
    }

    /** At another desk at the same time, which is no news for anybody: whoever was ordered for it comes there. */
    Appointment atDesk(DeskId newDesk, boolean interpreted) {
        Interpreter there = interpreter == Interpreter.NONE ? Interpreter.TO_ORDER : interpreter;
        Interpreter now = interpreted ? there : Interpreter.NONE;
        return new Appointment(id, newDesk, slot, state, sequence, uid, code, link, owner, visitor, now);
    }

    Appointment cancelled() {
        Booked.State gone = Booked.State.CANCELLED;
        return new Appointment(id, desk, slot, gone, sequence + 1, uid, code, link, owner, visitor, interpreter);
    }

    /** What is asked of a desk when it moves. */
    Talk talk() {
        boolean spoken = interpreter == Interpreter.NONE && visitor.needs().contains(Need.INTERPRETER);
        Duration length = spoken ? slot.length().multipliedBy(2) : slot.length();
        return visitor.talk(length);
    }

    Appointment reminding(boolean on) {
        Visitor reminded = visitor.reminding(on);
        return new Appointment(id, desk, slot, state, sequence, uid, code, link, owner, reminded, interpreter);
    }

    boolean isCancelled() {
        return state == Booked.State.CANCELLED;
    }

    DeskDay day() {
        return new DeskDay(desk, slot.date());
    }

    Booked booked() {
        return new Booked(
                id,
                code,
                link,
                slot,
                state,
                channel(),
                visitor.remind(),
                sequence,
                visitor.manner().way(),
                interpreter);
    }

    private @Nullable Channel channel() {
        if (visitor.email() != null) {
            return Channel.MAIL;
        }
        return visitor.mobile() == null ? null : Channel.SMS;
    }

    DayEntry dayEntry(String deskName, boolean unreached, Attendance attendance) {
        return new DayEntry(
                id,
                slot,
                deskName,
                code,
                visitor.name(),
                visitor.language(),
                visitor.needs(),
                unreached,
                visitor.manner(),
                interpreter,
                sequence,
                attendance);
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
