package nl.loketwijzer.domain.notification;

import static nl.loketwijzer.domain.notification.MessageFixture.aMessage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.loketwijzer.domain.notification.Sending.Result;
import nl.loketwijzer.domain.shared.Secrets;
import nl.loketwijzer.domain.testing.IntegrationTest;
import nl.loketwijzer.start.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class SendingTest {

    @Autowired
    OutboxTable table;

    @Autowired
    Secrets secrets;

    @Autowired
    ObjectProvider<Letters> letters;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PlatformTransactionManager transactions;

    private GreenMail server;
    private Delivery smtp;

    @BeforeEach
    void startServer() {
        server = new GreenMail(new ServerSetup(Ports.anyFree(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        smtp = new DeliveryConfiguration().delivery(settings(server.getSmtp().getPort()));
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void sendsToTheRightPersonWithItsOwnMessageId() throws Exception {
        Message message = enqueued();
        sendAll(table, smtp);

        MimeMessage mail = received(message).getFirst();
        assertThat(mail.getMessageID()).matches("<[0-9a-f]{32}@localhost>");
        assertThat(mail.getSubject()).isEqualTo("Uw afspraak in Ede – 1 december");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("annie@example.nl");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("loketwijzer@localhost");
    }

    @Test
    @Tag("kill")
    void sendsOnceMoreWithTheSameMessageIdAfterACrash() {
        Message message = enqueued();
        Delivery crashing = mail -> {
            smtp.deliver(mail);
            if (mail.getMessageID().equals(messageId(message))) {
                throw new OutOfMemoryError("the process ends between sending and marking");
            }
        };
        assertThatThrownBy(() -> sendAll(table, crashing)).isInstanceOf(OutOfMemoryError.class);
        sendAll(table, smtp);
        sendAll(table, smtp);

        assertThat(received(message)).hasSize(2);
    }

    @Test
    @Tag("outage")
    void triesLaterWhenTheMailServerIsAway() {
        Message message = enqueued();
        sendAll(table, mail -> {
            throw new IOException("away");
        });
        sendAll(table, smtp);
        assertThat(received(message)).isEmpty();
        assertThat(state(message)).isEqualTo("WAITING");

        sendAll(tableIn(Duration.ofMinutes(1)), smtp);
        assertThat(received(message)).hasSize(1);
        assertThat(state(message)).isEqualTo("SENT");
    }

    @Test
    @Tag("outage")
    void givesUpOnlyAfterDays() {
        Message message = enqueued();
        for (Duration later : List.of(Duration.ofDays(4), Duration.ofDays(5).plusHours(1))) {
            assertThat(state(message)).isEqualTo("WAITING");
            sendAll(tableIn(later), mail -> {
                throw new IOException("away");
            });
        }
        assertThat(state(message)).isEqualTo("FAILED");
    }

    @Test
    @Tag("race")
    void senderBesideSenderSendsEachMessageOnce() throws Exception {
        List<Message> messages = Stream.generate(this::enqueued).limit(40).toList();
        Callable<Void> sender = () -> {
            sendAll(table, smtp);
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Void> done : threads.invokeAll(Collections.nCopies(4, sender))) {
                done.get();
            }
        }
        assertThat(messages).allSatisfy(message -> assertThat(received(message)).hasSize(1));
    }

    @Test
    @Tag("race")
    void nobodyWaitsForTheMailServerToAddAMessage() {
        enqueued();
        sendAll(table, mail -> enqueuedElsewhere());
        assertThat(database.sql("select count(*) from outbox_message where about like 'elsewhere/%'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private Message enqueued() {
        Message message = aMessage();
        transaction.executeWithoutResult(status -> table.add(message));
        return message;
    }

    /** On another connection, while the row of the message that is being sent is locked. */
    private void enqueuedElsewhere() {
        try (var thread = Executors.newSingleThreadExecutor()) {
            thread.submit(() -> transaction.executeWithoutResult(
                            status -> tableIn(Duration.ofDays(30)).add(aMessage("elsewhere/" + UUID.randomUUID()))))
                    .get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("had to wait", e);
        }
    }

    private void sendAll(OutboxTable rows, Delivery delivery) {
        Sending sending = new Sending(rows, new Mail(settings(0)), delivery, new LocalOutbox(Path.of("unused")));
        TransactionTemplate readCommitted = new TransactionTemplate(transactions);
        readCommitted.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        while (readCommitted.execute(status -> sending.next()) != Result.NOTHING_DUE) {}
    }

    private OutboxTable tableIn(Duration later) {
        return new OutboxTable(
                database,
                secrets,
                letters,
                Clock.offset(Clock.systemUTC(), later),
                URI.create("http://localhost:8080"));
    }

    private List<MimeMessage> received(Message message) {
        String id = messageId(message);
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> id.equals(header(mail)))
                .toList();
    }

    private static String header(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private String messageId(Message message) {
        return column("message_id", message);
    }

    private String state(Message message) {
        return column("state", message);
    }

    private String column(String name, Message message) {
        return database.sql("select " + name + " from outbox_message where about = ?")
                .param(message.about())
                .query(String.class)
                .single();
    }

    private static MailSettings settings(int port) {
        return new MailSettings(
                "127.0.0.1", port, "", "", false, "", URI.create("http://localhost:8080"), Path.of("unused"));
    }
}
