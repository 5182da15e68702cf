package nl.loketwijzer.domain.notification;

import static nl.loketwijzer.domain.notification.MessageFixture.aMessage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.notification.Outbox.State;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class OutboxTest {

    @Autowired
    Outbox outbox;

    @Autowired
    MailSettings settings;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void takesNoMessageWithoutAFact() {
        assertThatThrownBy(() -> outbox.enqueue(aMessage())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void forgetsTheMessageWhenTheFactIsUndone() {
        Message message = aMessage();
        transaction.executeWithoutResult(status -> {
            outbox.enqueue(message);
            status.setRollbackOnly();
        });
        assertThat(rows(message)).isZero();
    }

    @Test
    void keepsOneMessageAboutOneThing() {
        Message message = aMessage();
        enqueue(message);
        enqueue(message);
        assertThat(rows(message)).isOne();
    }

    @Test
    void storesNothingThatCanBeRead() {
        Message message = aMessage();
        enqueue(message);
        byte[] content = database.sql("select content from outbox_message where about = ?")
                .param(message.about())
                .query(byte[].class)
                .single();
        assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("annie", "Annie", "afspraak");
    }

    @Test
    void leavesItInTheLocalOutboxWithoutAMailServer() throws Exception {
        Message message = aMessage();
        enqueue(message);
        while (outbox.sendDue(100) > 0) {}

        Outbox.Sent sent = outbox.latest(staff(Role.ADMINISTRATOR), 1000).stream()
                .filter(candidate -> candidate.messageId().equals(messageId(message)))
                .findAny()
                .orElseThrow();
        assertThat(sent.state()).isEqualTo(State.SENT);
        assertThat(sent.to()).isEqualTo("annie@example.nl");
        String name = sent.messageId().substring(1, sent.messageId().indexOf('@'));
        assertThat(Files.readString(settings.folder().resolve(name + ".eml")))
                .contains("Message-ID: " + sent.messageId(), "To: annie@example.nl", "method=REQUEST");
    }

    @Test
    void showsMessagesToAdministratorsOnly() {
        assertThatThrownBy(() -> outbox.latest(staff(Role.COORDINATOR), 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> outbox.latest(Actor.CITIZEN, 1)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void writesDownWhoLooked() {
        Actor.Staff administrator = staff(Role.ADMINISTRATOR);
        outbox.latest(administrator, 1);
        assertThat(database.sql("select action from audit_entry where actor = ?")
                        .param(administrator.label())
                        .query(String.class)
                        .list())
                .containsExactly("outbox.read");
    }

    private static Actor.Staff staff(Role role) {
        UUID id = UUID.randomUUID();
        return new Actor.Staff(id, "test-" + id, Set.of(role), Set.of());
    }

    private void enqueue(Message message) {
        transaction.executeWithoutResult(status -> outbox.enqueue(message));
    }

    private int rows(Message message) {
        return database.sql("select count(*) from outbox_message where about = ?")
                .param(message.about())
                .query(Integer.class)
                .single();
    }

    private String messageId(Message message) {
        return database.sql("select message_id from outbox_message where about = ?")
                .param(message.about())
                .query(String.class)
                .single();
    }
}
