package nl.loketwijzer.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class AuditLogTest {

    private final String subject = "test/" + UUID.randomUUID();

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void keepsWhoDidWhat() {
        audit.record(new Actor.House("test"), "test.done", subject);

        assertThat(database.sql("select actor, action from audit_entry where subject = ?")
                        .param(subject)
                        .query()
                        .singleRow())
                .containsEntry("actor", "house:test")
                .containsEntry("action", "test.done");
    }

    @Test
    void keepsNothingOfADeedThatWasUndone() {
        transaction.executeWithoutResult(status -> {
            audit.record(Actor.CITIZEN, "test.done", subject);
            status.setRollbackOnly();
        });

        assertThat(database.sql("select count(*) from audit_entry where subject = ?")
                        .param(subject)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
