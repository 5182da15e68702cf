package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
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
    private final Clock clock;

    EarlierMail(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Taken there is no address or number to write to */
    void offered(Appointment appointment, EarlierTime time, String token) {
        Visitor visitor = appointment.visitor();
        String to = visitor.contacts().stream().findFirst().orElseThrow(Taken::new);
        Channel channel = visitor.email() == null ? Channel.SMS : Channel.MAIL;
        String content = JSON.writeValueAsString(EarlierNews.of(appointment, channel, to, time, token));
        Instant now = clock.instant();
        outbox.enqueue(
                new Draft(appointment.subject() + ABOUT + time.id(), channel, content),
                channel == Channel.SMS ? FairHour.awake(now) : now,
                time.until());
    }

    static boolean wrote(Draft draft) {
        return draft.about().contains(ABOUT);
    }

    /** Which time the draft asks about. */
    static UUID time(Draft draft) {
        return UUID.fromString(draft.about().substring(draft.about().indexOf(ABOUT) + ABOUT.length()));
    }
}
