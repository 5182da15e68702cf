package nl.loketwijzer.domain.notification;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages that leave the house. Written in the transaction of the fact they tell; sent by admin, at least once, always
 * with the same Message-ID.
 */
@Service
public class Outbox {

    private final OutboxTable table;
    private final Sending sending;
    private final AuditLog audit;

    Outbox(OutboxTable table, Sending sending, AuditLog audit) {
        this.table = table;
        this.sending = sending;
        this.audit = audit;
    }

    /** Joins the running transaction; a second message with the same {@link Message#about} is dropped. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(Message message) {
        table.add(message);
    }

    /** As the other one; the words are written when it leaves. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(Draft draft) {
        table.add(draft);
    }

    /**
     * As the other one, but not before {@code from}, and given up after {@code until}.
     *
     * @param until later than {@code from}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(Draft draft, Instant from, Instant until) {
        table.add(draft, from, until);
    }

    /** Sends what is due, at most {@code limit}; each in its own transaction. Returns how many left. Called by admin. */
    public int sendDue(int limit) {
        int sent = 0;
        for (int tried = 0; tried < limit; tried++) {
            switch (sending.next()) {
                case SENT -> sent++;
                case LATER, NOT_NEEDED -> {}
                case NOTHING_DUE -> {
                    return sent;
                }
            }
        }
        return sent;
    }

    /**
     * The latest messages of the local outbox, newest first, for administrators; looking is in the audit log.
     *
     * @throws nl.loketwijzer.domain.shared.NotAllowed for anybody else
     */
    @Transactional
    public List<Sent> latest(Actor actor, int limit) {
        actor.requireAdministers();
        audit.record(actor, "outbox.read", "outbox/latest");
        return table.latest(limit).stream()
                .flatMap(stored -> shown(stored).stream())
                .toList();
    }

    /** Empty when what it tells does not hold any more, or is of a loket that is not there any more. */
    private Optional<Sent> shown(Stored stored) {
        try {
            return table.open(stored).map(message -> Sent.of(stored, message));
        } catch (NoSuchElementException gone) {
            return Optional.empty();
        }
    }

    /**
     * A message as staff see it in the local outbox.
     *
     * @param calendar iCalendar text, or null
     */
    public record Sent(
            String messageId,
            String to,
            String subject,
            String text,
            @Nullable String calendar,
            Channel channel,
            State state,
            Instant writtenAt,
            int attempts) {
        static Sent of(Stored stored, Message message) {
            return new Sent(
                    stored.messageId(),
                    message.to(),
                    message.subject(),
                    message.text(),
                    message.calendar(),
                    stored.channel(),
                    stored.state(),
                    stored.writtenAt(),
                    stored.attempts());
        }

        @Override
        public String toString() {
            return "Sent[" + messageId + "]";
        }
    }

    /** How far a message is. */
    public enum State {
        WAITING,
        SENT,
        /** Refused, given up after days of trying, or sent and come back. */
        FAILED
    }
}
