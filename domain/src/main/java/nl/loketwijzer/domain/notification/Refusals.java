package nl.loketwijzer.domain.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailSendException;

/**
 * Tells a refusal for good from a bad moment. Only what the mail server says of this address or this message counts: when it
 * refuses our name, our password or all mail, that is ours to mend, and the message waits.
 */
final class Refusals {

    private static final int PERMANENT = 500;

    private Refusals() {}

    static boolean areForGood(Exception failure) {
        return causes(failure).anyMatch(Refusals::isForGood);
    }

    private static boolean isForGood(Throwable cause) {
        return cause instanceof Refused
                || cause instanceof AddressException
                || (cause instanceof SMTPAddressFailedException address && address.getReturnCode() >= PERMANENT)
                || (cause instanceof SMTPSendFailedException sent
                        && sent.getReturnCode() >= PERMANENT
                        && !sent.getCommand().startsWith("MAIL"));
    }

    /** Mail keeps causes in three places. */
    private static Stream<Throwable> causes(Throwable failure) {
        Stream<Throwable> inner = Stream.empty();
        if (failure instanceof MailSendException many) {
            inner = Arrays.stream(many.getMessageExceptions());
        } else if (failure instanceof MessagingException mail && mail.getNextException() != null) {
            inner = Stream.of(mail.getNextException());
        } else if (failure.getCause() != null) {
            inner = Stream.of(failure.getCause());
        }
        return Stream.concat(Stream.of(failure), inner.flatMap(Refusals::causes));
    }
}
