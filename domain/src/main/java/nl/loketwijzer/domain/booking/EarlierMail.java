package nl.loketwijzer.domain.booking;

import nl.loketwijzer.domain.notification.Channel;
import nl.loketwijzer.domain.notification.Draft;
import nl.loketwijzer.domain.notification.Outbox;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells somebody that an earlier time is held for them, in the transaction that holds it. */
@Component
class EarlierMail {

    private static final String ABOUT = "/earlier/";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Outbox outbox;

    EarlierMail(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @throws Taken there is no address or number to write to */
    void offered(Appointment appointment, EarlierTime time, String token) {
        Visitor visitor = appointment.visitor();
        String to = visitor.contacts().stream().findFirst().orElseThrow(Taken::new);
        Channel channel = visitor.email() == null ? Channel.SMS : Channel.MAIL;
        String content = JSON.writeValueAsString(EarlierNews.of(appointment, channel, to, time, token));
        outbox.enqueue(new Draft(appointment.subject() + ABOUT + time.id(), channel, content));
    }

    static boolean wrote(Draft draft) {
        return draft.about().contains(ABOUT);
    }
}
