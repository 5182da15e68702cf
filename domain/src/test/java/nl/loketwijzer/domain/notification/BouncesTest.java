package nl.loketwijzer.domain.notification;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static nl.loketwijzer.domain.notification.MessageFixture.aMessage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import nl.loketwijzer.domain.testing.IntegrationTest;
import nl.loketwijzer.start.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Reports that come back, read from a mailbox. */
@IntegrationTest
class BouncesTest {

    @Autowired
    OutboxTable table;

    @Autowired
    Undelivered undelivered;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private GreenMail server;
    private GreenMailUser mailbox;
    private Bounces bounces;

    @BeforeEach
    void startServer() {
        server = new GreenMail(new ServerSetup(Ports.anyFree(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        mailbox = server.setUser("loketwijzer@localhost", "loketwijzer", "secret");
        bounces = new Bounces(settings("127.0.0.1", server.getImap().getPort()), undelivered);
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void aMailThatCameBackIsUndelivered() throws Exception {
        String about = sent();
        deliver(report("failed", "message/rfc822", messageId(about)));

        assertThat(bounces.read()).isOne();
        assertThat(undelivered.among(Set.of(about))).containsExactly(about);
        assertThat(failure(about)).contains("BOUNCED");
        assertThat(server.getReceivedMessagesForDomain("localhost"))
                .as("it holds an address")
                .isEmpty();
        assertThat(bounces.read()).as("the second time").isZero();
    }

    @Test
    void theHeadersAloneAreEnough() throws Exception {
        String about = sent();
        deliver(report("Failed", "text/rfc822-headers", messageId(about)));

        assertThat(bounces.read()).isOne();
        assertThat(failure(about)).contains("BOUNCED");
    }

    @Test
    void aMailThatIsOnlyLateIsNotLost() throws Exception {
        String about = sent();
        deliver(report("delayed", "message/rfc822", messageId(about)));

        assertThat(bounces.read()).isZero();
        assertThat(failure(about)).isEmpty();
    }

    @Test
    void leavesOtherMailAlone() throws Exception {
        sent();
        deliver(report("failed", "message/rfc822", "<somebody-else@example.nl>"));
        deliver("Subject: Vraag\r\nFrom: x@example.nl\r\n\r\nDag");
        deliver("Content-Type: multipart/report; report-type=delivery-status\r\n\r\nno parts at all");

        assertThat(bounces.read()).isZero();
        assertThat(Arrays.stream(server.getReceivedMessages())).hasSize(3);
        assertThat(bounces.read()).isZero();
        assertThat(Arrays.stream(server.getReceivedMessages())).allMatch(BouncesTest::seen);
    }

    @Test
    void aMailboxThatIsAwayIsNoHarm() {
        server.stop();

        assertThatCode(() -> assertThat(bounces.read()).isZero()).doesNotThrowAnyException();
        assertThat(new Bounces(settings("", 1), undelivered).read()).isZero();
    }

    private static BounceSettings settings(String host, int port) {
        return new BounceSettings(host, port, "loketwijzer", "secret", false, "INBOX");
    }

    /** What it is about. */
    private String sent() {
        Message message = aMessage();
        transaction.executeWithoutResult(status -> table.add(message));
        Sending sending = new Sending(
                table,
                new Mail(new MailSettings(
                        "", 0, "", "", true, "", java.net.URI.create("http://localhost"), java.nio.file.Path.of("x"))),
                mail -> {},
                (reference, again, sms) -> {});
        while (transaction.execute(status -> sending.next()) != Sending.Result.NOTHING_DUE) {}
        return message.about();
    }

    private void deliver(String mail) throws Exception {
        mailbox.deliver(new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(US_ASCII))));
    }

    private static String report(String action, String kind, String messageId) {
        return """
                From: MAILER-DAEMON@mx.example.nl
                To: loketwijzer@localhost
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

                --b1
                Content-Type: text/plain; charset=us-ascii

                I'm sorry to have to inform you that your message could not be delivered.

                --b1
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.nl
                Arrival-Date: Sat, 21 Nov 2026 10:00:00 +0000

                Final-Recipient: rfc822; annie@example.nl
                Action: %s
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 unknown user

                --b1
                Content-Type: %s

                Message-ID: %s
                From: loketwijzer@localhost
                To: annie@example.nl
                Subject: Uw afspraak

                --b1--
                """.formatted(action, kind, messageId).replace("\n", "\r\n");
    }

    private String messageId(String about) {
        return database.sql("select message_id from outbox_message where about = ?")
                .param(about)
                .query(String.class)
                .single();
    }

    private Optional<String> failure(String about) {
        return database.sql("select failure from outbox_message where about = ?")
                .param(about)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single();
    }

    private static boolean seen(MimeMessage mail) {
        try {
            return mail.isSet(Flags.Flag.SEEN);
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
