package nl.loketwijzer.domain.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** The way out of the house. */
@FunctionalInterface
interface Delivery {

    /** Returns when the next one has taken over the message; any exception means: try again later. */
    void deliver(MimeMessage mail) throws MessagingException, IOException;
}
