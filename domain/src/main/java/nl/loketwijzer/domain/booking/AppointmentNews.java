package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.notification.Channel;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it was after a change, as far as a letter tells of it: what is sent later tells no later time.
 *
 * @param minutes how long it takes
 * @param to address or number
 * @param way null in what was written before it was kept: at the desk
 * @param reason why staff cancelled it, or null
 * @param before when it would have been, where the loket chose another time; else null
 */
record AppointmentNews(
        UUID id,
        Change change,
        UUID loket,
        Instant start,
        long minutes,
        int sequence,
        String uid,
        String code,
        String link,
        String language,
        Channel channel,
        String to,
        @Nullable Way way,
        @Nullable Instant before,
        @Nullable CancelReason reason) {

    private static final DeskId SOME_DESK = new DeskId(new UUID(0, 0));
    private static final Owner NOBODY = new Owner("");

    static AppointmentNews of(
            Appointment appointment,
            Channel channel,
            String to,
            Change change,
            @Nullable Instant before,
            @Nullable CancelReason reason) {
        Slot slot = appointment.slot();
        return new AppointmentNews(
                appointment.id().value(),
                change,
                slot.loket().value(),
                slot.start(),
                slot.length().toMinutes(),
                appointment.sequence(),
                appointment.uid(),
                appointment.code(),
                appointment.link(),
                appointment.visitor().language(),
                channel,
                to,
                appointment.visitor().manner().way(),
                before,
                reason);
    }

    /** Without all that no letter tells: the desk, the name, the needs, the reasons. */
    Appointment appointment() {
        return new Appointment(
                new AppointmentId(id),
                SOME_DESK,
                new Slot(new LoketId(loket), start, Duration.ofMinutes(minutes)),
                change.isEnd() ? Booked.State.CANCELLED : Booked.State.BOOKED,
                sequence,
                uid,
                code,
                link,
                NOBODY,
                new Visitor("", null, language, Set.of(), List.of(), Manner.USUAL.by(way == null ? Way.DESK : way)),
                Interpreter.NONE);
    }

    @Override
    public String toString() {
        return "AppointmentNews[" + id + "]";
    }
}
