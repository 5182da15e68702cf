package nl.loketwijzer.domain.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Messages that did not arrive: refused, given up, or sent and come back. */
@Service
public class Undelivered {

    private final JdbcClient database;
    private final Clock clock;

    Undelivered(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Those of whom a message did not arrive, and no later one left since.
     *
     * @param subjects the first two parts of {@link Message#about}: {@code appointment/ID}
     */
    public Set<String> among(Collection<String> subjects) {
        return subjects.isEmpty()
                ? Set.of()
                : database.sql("""
                                select subject from outbox_message as lost
                                where subject in (:subjects) and state = 'FAILED' and not exists (
                                  select 1 from outbox_message as later
                                  where later.subject = lost.subject and later.state = 'SENT'
                                    and later.sent_at > lost.failed_at)""")
                        .param("subjects", subjects)
                        .query(String.class)
                        .set();
    }

    /** Of a message that left. One that is not ours, or is known to have come back, is no error. */
    boolean cameBack(String messageId) {
        return database.sql("""
                                update outbox_message set state = 'FAILED', failure = ?, failed_at = ?
                                where message_id = ? and state = 'SENT'""")
                        .params(Failure.BOUNCED.name(), LocalDateTime.now(clock), messageId)
                        .update()
                > 0;
    }
}
