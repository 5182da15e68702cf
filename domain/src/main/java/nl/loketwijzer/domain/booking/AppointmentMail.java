package nl.loketwijzer.domain.booking;

import nl.loketwijzer.domain.notification.Draft;
import nl.loketwijzer.domain.notification.Outbox;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells somebody about their appointment, in the transaction of the change. Without an address: nothing. */
@Component
class AppointmentMail {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Outbox outbox;

    AppointmentMail(Outbox outbox) {
        this.outbox = outbox;
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
            String content = JSON.writeValueAsString(AppointmentNews.of(appointment, email, change));
            outbox.enqueue(new Draft(appointment.subject() + "/" + appointment.sequence(), content));
        }
    }
}
