package nl.loketwijzer.domain.booking;

import java.util.List;
import java.util.stream.Collectors;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.notification.Message;
import nl.loketwijzer.domain.notification.Outbox;
import org.springframework.stereotype.Component;

/** Writes to somebody about their appointment, in the transaction of the change. Without an address: nothing. */
@Component
class AppointmentMail {

    private static final String BETWEEN_LANGUAGES = "\n\n----------\n\n";

    private final Outbox outbox;
    private final Lokets lokets;
    private final AppointmentLanguages languages;
    private final AppointmentCalendar calendar;

    AppointmentMail(Outbox outbox, Lokets lokets, AppointmentLanguages languages, AppointmentCalendar calendar) {
        this.outbox = outbox;
        this.lokets = lokets;
        this.languages = languages;
        this.calendar = calendar;
    }

    void confirmed(Appointment appointment) {
        send(appointment, Change.CONFIRMED);
    }

    void moved(Appointment appointment) {
        send(appointment, Change.MOVED);
    }

    void cancelled(Appointment appointment) {
        send(appointment, Change.CANCELLED);
    }

    private void send(Appointment appointment, Change change) {
        String email = appointment.visitor().email();
        if (email != null) {
            lokets.find(appointment.slot().loket())
                    .map(loket -> message(appointment, loket, change, email))
                    .ifPresent(outbox::enqueue);
        }
    }

    private Message message(Appointment appointment, Loket loket, Change change, String email) {
        List<AppointmentWords> letter = languages.all(appointment, loket);
        AppointmentWords own = letter.getFirst();
        return new Message(
                email,
                own.subject(change),
                letter.stream().map(words -> text(words, change)).collect(Collectors.joining(BETWEEN_LANGUAGES)),
                AppointmentHtml.page(letter, change),
                calendar.invitation(own, change, email),
                change.method(),
                appointment.subject() + "/" + appointment.sequence());
    }

    private static String text(AppointmentWords words, Change change) {
        return words.lines(change).stream().map(AppointmentWords.Line::text).collect(Collectors.joining("\n\n"));
    }
}
