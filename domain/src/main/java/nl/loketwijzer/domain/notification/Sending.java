package nl.loketwijzer.domain.notification;

import java.util.Optional;
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
    private final SmsDelivery smsDelivery;

    Sending(OutboxTable table, Mail mail, Delivery delivery, SmsDelivery smsDelivery) {
        this.table = table;
        this.mail = mail;
        this.delivery = delivery;
        this.smsDelivery = smsDelivery;
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
            Optional<Message> message = table.open(stored);
            if (message.isEmpty()) {
                table.remove(stored);
                return Result.NOT_NEEDED;
            }
            if (table.isOver(stored)) {
                table.markFailed(stored, Failure.GIVEN_UP);
                return Result.LATER;
            }
            deliver(stored, message.get());
        } catch (Exception e) {
            // the message of the exception can hold the address
            LOG.warn("{} not sent, attempt {}: {}", stored.messageId(), stored.attempts() + 1, e.getClass());
            if (Refusals.areForGood(e)) {
                table.markFailed(stored, Failure.REFUSED);
            } else {
                table.markFailed(stored);
            }
            return Result.LATER;
        }
        table.markSent(stored);
        return Result.SENT;
    }

    private void deliver(Stored stored, Message message) throws Exception {
        switch (stored.channel()) {
            case MAIL -> delivery.deliver(mail.of(stored, message));
            case SMS -> smsDelivery.deliver(stored.messageId(), stored.attempts() > 0, message);
        }
    }

    enum Result {
        SENT,
        /** Or given up. */
        LATER,
        NOT_NEEDED,
        NOTHING_DUE
    }
}
