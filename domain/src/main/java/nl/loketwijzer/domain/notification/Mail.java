package nl.loketwijzer.domain.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes a message as mail: text, HTML and calendar as alternatives of each other (iMIP, RFC 6047), and the calendar
 * once more as a file, for programs that know nothing of the former.
 */
@Component
class Mail {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final MailSettings settings;

    Mail(MailSettings settings) {
        this.settings = settings;
    }

    MimeMessage of(Stored stored, Message message) throws MessagingException {
        MimeMessage mail = new Identified(stored.messageId());
        mail.setFrom(new InternetAddress(settings.from(), true));
        mail.setRecipient(RecipientType.TO, new InternetAddress(message.to(), true));
        mail.setSubject(message.subject().replaceAll("\\s+", " "), UTF_8.name());
        mail.setSentDate(Date.from(stored.writtenAt()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContent(body(message));
        mail.saveChanges();
        return mail;
    }

    private static MimeMultipart body(Message message) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(message.text(), "text/plain; charset=UTF-8"));
        if (message.html() != null) {
            alternatives.addBodyPart(part(message.html(), "text/html; charset=UTF-8"));
        }
        if (message.calendar() == null) {
            return alternatives;
        }
        alternatives.addBodyPart(part(message.calendar(), calendarType(message.method())));
        BodyPart readable = new MimeBodyPart();
        readable.setContent(alternatives);
        return new MimeMultipart("mixed", readable, file(message.calendar()));
    }

    private static String calendarType(@Nullable String method) {
        return method == null ? "text/calendar; charset=UTF-8" : "text/calendar; charset=UTF-8; method=" + method;
    }

    private static BodyPart file(String calendar) throws MessagingException {
        BodyPart file = part(calendar, "application/ics");
        file.setFileName("invite.ics");
        file.setDisposition(Part.ATTACHMENT);
        return file;
    }

    /** As bytes: the calendar's line ends and signs stay as they are. */
    private static BodyPart part(String text, String type) throws MessagingException {
        BodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(UTF_8), type)));
        return part;
    }

    /** Keeps its Message-ID, however often it is written. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(String id) {
            super(SESSION);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
