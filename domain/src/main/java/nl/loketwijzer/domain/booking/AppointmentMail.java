package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.loketwijzer.domain.notification.Channel;
import nl.loketwijzer.domain.notification.Draft;
import nl.loketwijzer.domain.notification.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells somebody about their appointment, by mail or sms, in the transaction of the change. Without an address: nothing. A
 * reminder is written with the change too and leaves the day before; then {@link AppointmentLetters} looks whether it
 * still holds.
 */
@Component
class AppointmentMail {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Outbox outbox;
    private final Clock clock;

    AppointmentMail(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void confirmed(Appointment appointment) {
        send(appointment, Change.CONFIRMED);
        remind(appointment);
    }

    void moved(Appointment appointment) {
        send(appointment, Change.MOVED);
        remind(appointment);
    }

    /** @param reason that staff gave, or null */
    void cancelled(Appointment appointment, @Nullable CancelReason reason) {
        draft(appointment, Change.CANCELLED, null, reason).ifPresent(outbox::enqueue);
    }

    /** The loket chose another time, or found none. */
    void displaced(Appointment appointment, Slot before) {
        Change change = appointment.isCancelled() ? Change.DROPPED : Change.REARRANGED;
        draft(appointment, change, before.start(), null).ifPresent(outbox::enqueue);
    }

    /** Only who asked for it, and only while there is a day between; asked twice it is one message. */
    void remind(Appointment appointment) {
        Slot slot = appointment.slot();
        if (appointment.visitor().remind() && Reminder.fits(slot, clock.instant())) {
            draft(appointment, Change.REMINDER, null, null)
                    .ifPresent(draft -> outbox.enqueue(draft, Reminder.from(slot), Reminder.until(slot)));
        }
    }

    private void send(Appointment appointment, Change change) {
        draft(appointment, change, null, null).ifPresent(outbox::enqueue);
    }

    private static Optional<Draft> draft(
            Appointment appointment, Change change, @Nullable Instant before, @Nullable CancelReason reason) {
        Visitor visitor = appointment.visitor();
        Channel channel = visitor.email() == null ? Channel.SMS : Channel.MAIL;
        return Optional.ofNullable(visitor.email() == null ? visitor.mobile() : visitor.email())
                .map(to -> AppointmentNews.of(appointment, channel, to, change, before, reason))
                .map(news -> new Draft(about(appointment, change), channel, JSON.writeValueAsString(news)));
    }

    private static String about(Appointment appointment, Change change) {
        String about = appointment.subject() + "/" + appointment.sequence();
        return change == Change.REMINDER ? about + "/reminder" : about;
    }
}
