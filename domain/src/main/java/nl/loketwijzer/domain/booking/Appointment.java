package nl.loketwijzer.domain.booking;

import java.time.Duration;
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
        Visitor visitor,
        Interpreter interpreter) {

    /** @param interpreted whether an interpreter must be found for it */
    static Appointment of(Held held, Owner owner, String link, Visitor visitor, boolean interpreted) {
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
                visitor,
                interpreted ? Interpreter.TO_ORDER : Interpreter.NONE);
    }

    /** @param interpreted whether an interpreter must be found for the new time: whoever was ordered comes at the old one */
    Appointment moved(DeskId newDesk, Slot newSlot, boolean interpreted) {
        Interpreter anew = interpreted ? Interpreter.TO_ORDER : Interpreter.NONE;
        return new Appointment(id, newDesk, newSlot, state, sequence + 1, uid, code, link, owner, visitor, anew);
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
                visitor.email() != null,
                sequence,
                visitor.manner().way(),
                interpreter);
    }

    DayEntry dayEntry(String deskName) {
        return new DayEntry(
                id,
                slot,
                deskName,
                code,
                visitor.name(),
                visitor.language(),
                visitor.needs(),
                visitor.manner(),
                interpreter,
                sequence);
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
