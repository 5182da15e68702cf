package nl.loketwijzer.domain.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.loketwijzer.domain.notification.Channel;
import nl.loketwijzer.domain.notification.Draft;
import nl.loketwijzer.domain.notification.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Links that let somebody choose a password, once, within a week. A newer one replaces the older. */
@Component
class Links {

    static final Duration LASTS = Duration.ofDays(7);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final StaffSecrets secrets;
    private final Outbox outbox;
    private final Clock clock;

    Links(JdbcClient database, StaffSecrets secrets, Outbox outbox, Clock clock) {
        this.database = database;
        this.secrets = secrets;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * A link that is not used yet.
     *
     * @param number what it is made of
     */
    record Link(UUID account, UUID number, Instant madeAt, Instant until) {}

    /** Makes a link and mails it. */
    void send(StoredAccount account) {
        UUID number = UUID.randomUUID();
        Instant now = clock.instant();
        Link link = new Link(account.id(), number, now, now.plus(LASTS));
        database.sql("""
                        insert into staff_link (account_id, number, token_hash, made_at, until)
                        values (:account, :number, :hash, :made, :until)
                        on duplicate key update
                          number = :number, token_hash = :hash, made_at = :made, until = :until""")
                .param("account", link.account())
                .param("number", number)
                .param("hash", secrets.tokenHash(secrets.token(link.account(), number)))
                .param("made", LocalDateTime.ofInstant(link.madeAt(), ZoneOffset.UTC))
                .param("until", LocalDateTime.ofInstant(link.until(), ZoneOffset.UTC))
                .update();
        Draft draft = new Draft(
                account.subject() + "/link/" + number,
                Channel.MAIL,
                JSON.writeValueAsString(new StaffNews(account.id(), number)));
        outbox.enqueue(draft, now, link.until());
    }

    Optional<Link> find(UUID account) {
        return database.sql("select * from staff_link where account_id = ? and until > ?")
                .params(account, LocalDateTime.now(clock))
                .query((row, index) -> link(row))
                .optional();
    }

    Optional<Link> find(String token) {
        return database.sql("select * from staff_link where token_hash = ? and until > ?")
                .params(secrets.tokenHash(token), LocalDateTime.now(clock))
                .query((row, index) -> link(row))
                .optional();
    }

    /** Until when each account's link works, by account. */
    Map<UUID, Instant> open() {
        Map<UUID, Instant> open = new HashMap<>();
        database.sql("select * from staff_link where until > ?")
                .param(LocalDateTime.now(clock))
                .query((row, index) -> link(row))
                .list()
                .forEach(link -> open.put(link.account(), link.until()));
        return open;
    }

    /** Takes the link away; false when somebody else was first. */
    boolean use(Link link) {
        return database.sql("delete from staff_link where account_id = ? and number = ?")
                        .params(link.account(), link.number())
                        .update()
                > 0;
    }

    void drop(UUID account) {
        database.sql("delete from staff_link where account_id = ?")
                .param(account)
                .update();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                Objects.requireNonNull(row.getObject("account_id", UUID.class)),
                Objects.requireNonNull(row.getObject("number", UUID.class)),
                row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("until", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
