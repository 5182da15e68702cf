package nl.loketwijzer.domain.notification;

import static nl.loketwijzer.domain.notification.MessageFixture.aMessage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import nl.loketwijzer.domain.testing.IntegrationTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is tried again, and what is given up at once because it never will arrive. */
@IntegrationTest
class RefusalsTest {

    @Autowired
    OutboxTable table;

    @Autowired
    Undelivered undelivered;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, FAILED, REFUSED",
        "., 554 5.7.1 not taken, FAILED, REFUSED",
        "RCPT, 450 4.2.1 mailbox busy, WAITING,",
        "., 451 4.3.0 later, WAITING,",
        "MAIL, 550 5.7.1 not for you, WAITING,"
    })
    @Tag("outage")
    void onlyARefusalOfThisMailIsForGood(String command, String answer, String state, String failure)
            throws IOException {
        Message message = enqueued();
        try (RefusingServer server = new RefusingServer(command, answer)) {
            send(delivery(server.port()));
        }

        assertThat(column("state", message)).isEqualTo(state);
        assertThat(column("failure", message)).isEqualTo(failure);
    }

    @Test
    void anAddressThatIsNoneIsForGood() {
        Message message = new Message(
                "annie@@example", "s", "t", null, null, null, aMessage().about());
        transaction.executeWithoutResult(status -> table.add(message));
        send(mail -> {});

        assertThat(column("failure", message)).isEqualTo("REFUSED");
    }

    @Test
    void isKnownAsUndeliveredUntilALaterOneLeaves() throws IOException {
        Message message = enqueued();
        String subject = message.about();
        assertThat(undelivered.among(Set.of(subject))).isEmpty();

        try (RefusingServer server = new RefusingServer("RCPT", "550 no")) {
            send(delivery(server.port()));
        }
        assertThat(undelivered.among(Set.of(subject, "appointment/other"))).containsExactly(subject);

        transaction.executeWithoutResult(status -> table.add(aMessage(subject + "/later")));
        send(mail -> {});
        assertThat(undelivered.among(Set.of(subject))).isEmpty();
    }

    private Message enqueued() {
        Message message = aMessage();
        transaction.executeWithoutResult(status -> table.add(message));
        return message;
    }

    private void send(Delivery delivery) {
        Sending sending = new Sending(table, new Mail(settings(0)), delivery, (reference, again, message) -> {});
        while (transaction.execute(status -> sending.next()) != Sending.Result.NOTHING_DUE) {}
    }

    private static Delivery delivery(int port) {
        return new DeliveryConfiguration().delivery(settings(port));
    }

    private static MailSettings settings(int port) {
        return new MailSettings(
                "127.0.0.1", port, "", "", false, "", URI.create("http://localhost:8080"), Path.of("unused"));
    }

    private String column(String name, Message message) {
        return database.sql("select " + name + " from outbox_message where about = ?")
                .param(message.about())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }
}
