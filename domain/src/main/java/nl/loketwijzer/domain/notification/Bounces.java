package nl.loketwijzer.domain.notification;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Finds out which messages came back, in the mailbox of the sender. A report about one of ours is deleted, because it holds
 * an address; any other mail is marked as read and stays.
 */
@Service
public class Bounces {

    private static final Logger LOG = LoggerFactory.getLogger(Bounces.class);

    private static final int AT_ONCE = 200;
    private static final int LARGEST = 2_000_000;
    private static final String TIMEOUT_MILLIS = "10000";

    private final BounceSettings settings;
    private final Undelivered undelivered;

    Bounces(BounceSettings settings, Undelivered undelivered) {
        this.settings = settings;
        this.undelivered = undelivered;
    }

    /** Returns how many messages are now known to have come back; a mailbox that is away is looked into next time. */
    public int read() {
        if (!settings.isOn()) {
            return 0;
        }
        try (Store store = session().getStore(protocol())) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                return read(folder);
            }
        } catch (MessagingException e) {
            LOG.warn("the mailbox of bounces cannot be read: {}", e.getClass());
            return 0;
        }
    }

    private int read(Folder folder) throws MessagingException {
        List<Message> unread = Arrays.stream(folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false)))
                .limit(AT_ONCE)
                .toList();
        int found = 0;
        for (Message mail : unread) {
            if (lost(mail).filter(undelivered::cameBack).isPresent()) {
                mail.setFlag(Flags.Flag.DELETED, true);
                found++;
            }
            mail.setFlag(Flags.Flag.SEEN, true);
        }
        return found;
    }

    /** What cannot be read says nothing. */
    private static Optional<String> lost(Message mail) throws MessagingException {
        if (mail.getSize() > LARGEST) {
            return Optional.empty();
        }
        try {
            return StatusReport.lost(mail);
        } catch (MessagingException | RuntimeException e) {
            LOG.info("a mail among the bounces cannot be read: {}", e.getClass());
            return Optional.empty();
        }
    }

    private String protocol() {
        return settings.tls() ? "imaps" : "imap";
    }

    private Session session() {
        Properties properties = new Properties();
        for (String kind : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.setProperty("mail." + protocol() + "." + kind, TIMEOUT_MILLIS);
        }
        return Session.getInstance(properties);
    }
}
