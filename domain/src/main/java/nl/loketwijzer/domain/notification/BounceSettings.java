package nl.loketwijzer.domain.notification;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The mailbox into which mail servers say that a message did not arrive: that of the sender. Without
 * {@code loket.bounce-host} (LOKET_BOUNCE_HOST) nobody reads it.
 *
 * @param host IMAP server, or empty
 * @param tls whether the connection is TLS from its first byte
 */
@Component
record BounceSettings(
        @Value("${loket.bounce-host:}") String host,
        @Value("${loket.bounce-port:993}") int port,
        @Value("${loket.bounce-user:}") String user,
        @Value("${loket.bounce-password:}") String password,
        @Value("${loket.bounce-tls:true}") boolean tls,
        @Value("${loket.bounce-folder:INBOX}") String folder) {

    boolean isOn() {
        return !host.isBlank();
    }

    @Override
    public String toString() {
        return "BounceSettings[" + host + "]";
    }
}
