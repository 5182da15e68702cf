package nl.loketwijzer.domain.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import nl.loketwijzer.domain.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looked at or changed what. Joins the running transaction. Holds ids and names of things, never personal data. */
@Service
public class AuditLog {

    private final JdbcClient database;
    private final Clock clock;

    AuditLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Written with the deed, or not at all: a running transaction that only reads cannot be told about.
     *
     * @param action what was done, {@code appointment.cancelled}; at most 80 signs
     * @param subject what it was done to, {@code appointment/ID}; at most 160 signs
     */
    @Transactional
    public void record(Actor actor, String action, String subject) {
        database.sql("insert into audit_entry (at, actor, action, subject) values (?, ?, ?, ?)")
                .params(LocalDateTime.now(clock), actor.label(), action, subject)
                .update();
    }
}
