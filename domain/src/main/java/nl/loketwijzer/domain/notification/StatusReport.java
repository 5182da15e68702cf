package nl.loketwijzer.domain.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;

/** Reads what a mail server writes about a mail that it could not deliver (RFC 3464). */
final class StatusReport {

    private StatusReport() {}

    /** Message-ID of the mail that did not arrive; empty when it may still arrive, and when this is no such report. */
    static Optional<String> lost(Message mail) throws MessagingException {
        if (!mail.isMimeType("multipart/report")) {
            return Optional.empty();
        }
        MultipartReport report = new MultipartReport(mail.getDataHandler().getDataSource());
        MimeMessage returned = report.getReturnedMessage();
        return report.getReport() instanceof DeliveryStatus status && isFailed(status) && returned != null
                ? Optional.ofNullable(returned.getMessageID())
                : Optional.empty();
    }

    private static boolean isFailed(DeliveryStatus status) {
        return IntStream.range(0, status.getRecipientDSNCount())
                .mapToObj(status::getRecipientDSN)
                .map(recipient -> recipient.getHeader("Action"))
                .flatMap(actions -> actions == null ? Stream.empty() : Stream.of(actions))
                .anyMatch(action -> action.strip().equalsIgnoreCase("failed"));
    }
}
