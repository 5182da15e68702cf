package nl.loketwijzer.domain.notification;

import java.time.Instant;
import java.util.List;
import nl.loketwijzer.domain.shared.Actor;

/**
 * Messages that leave the house. Written in the transaction of the fact they tell; sent by admin, at least once, always
 * with the same Message-ID.
 */
public interface Outbox {

    /** Joins the running transaction; a second message with the same {@link Message#about} is dropped. */
    void enqueue(Message message);

    /** Sends what is due, at most {@code limit}; each in its own transaction. Returns how many left. Called by admin. */
    int sendDue(int limit);

    /** The latest messages of the local outbox, newest first, for administrators; looking is in the audit log. */
    List<Sent> latest(Actor actor, int limit);

    /** A message as staff see it in the local outbox. */
    record Sent(
            String messageId, String to, String subject, String text, State state, Instant writtenAt, int attempts) {}

    enum State {
        WAITING,
        SENT,
        FAILED
    }
}
