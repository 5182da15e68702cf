package nl.loketwijzer.domain.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes one message out of the house. */
@Component
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final OutboxTable table;
    private final Mail mail;
    private final Delivery delivery;

    Sending(OutboxTable table, Mail mail, Delivery delivery) {
        this.table = table;
        this.mail = mail;
        this.delivery = delivery;
    }

    /**
     * Sends the message that waits longest. Its row stays locked until it is marked: a crash before that sends it once
     * more. READ COMMITTED, so that nobody who adds a message waits for the mail server.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
    public Result next() {
        return table.lockNextDue().map(this::send).orElse(Result.NOTHING_DUE);
    }

    private Result send(Stored stored) {
        try {
            delivery.deliver(mail.of(stored, table.open(stored)));
        } catch (Exception e) {
            // the message of the exception can hold the address
            LOG.warn("{} not sent, attempt {}: {}", stored.messageId(), stored.attempts() + 1, e.getClass());
            table.markFailed(stored);
            return Result.LATER;
        }
        table.markSent(stored);
        return Result.SENT;
    }

    enum Result {
        SENT,
        LATER,
        NOTHING_DUE
    }
}
