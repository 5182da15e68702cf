package nl.loketwijzer.domain.notification;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How mail leaves the house. Without {@code loket.smtp-host} (LOKET_SMTP_HOST) it stays in {@code loket.outbox-folder}.
 *
 * @param host mail server, or empty
 * @param user empty when the server asks no name
 * @param startTls whether the connection must become TLS before anything is said
 * @param from address of the sender; without one, {@code loketwijzer} at the portal's host
 */
@Component
record MailSettings(
        @Value("${loket.smtp-host:}") String host,
        @Value("${loket.smtp-port:587}") int port,
        @Value("${loket.smtp-user:}") String user,
        @Value("${loket.smtp-password:}") String password,
        @Value("${loket.smtp-starttls:true}") boolean startTls,
        @Value("${loket.mail-from:}") String sender,
        @Value("${loket.public-url}") URI site,
        @Value("${loket.outbox-folder:data/outbox}") Path folder) {

    String from() {
        return sender.isBlank() ? "loketwijzer@" + site.getHost() : sender;
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + "]";
    }
}
