package nl.loketwijzer.domain.notification;

import static java.time.ZoneOffset.UTC;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.loketwijzer.domain.notification.Outbox.Sent;
import nl.loketwijzer.domain.notification.Outbox.State;
import nl.loketwijzer.domain.shared.Secrets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the outbox. Whatever is personal is sealed before it comes here. */
@Component
class OutboxTable {

    /** Under this name stands what is still to be written. */
    private static final String DRAFT = "draft";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final Secrets secrets;
    private final ObjectProvider<Letters> letters;
    private final Clock clock;
    private final String host;

    OutboxTable(
            JdbcClient database,
            Secrets secrets,
            ObjectProvider<Letters> letters,
            Clock clock,
            @Value("${loket.public-url}") java.net.URI site) {
        this.database = database;
        this.letters = letters;
        this.secrets = secrets;
        this.clock = clock;
        this.host = site.getHost();
    }

    /** A row that is there already stays as it is. */
    void add(Message message) {
        add(message.about(), JSON.writeValueAsString(message));
    }

    /** A row that is there already stays as it is. */
    void add(Draft draft) {
        add(draft.about(), JSON.writeValueAsString(Map.of(DRAFT, draft.content())));
    }

    private void add(String about, String json) {
        byte[] content = json.getBytes(StandardCharsets.UTF_8);
        LocalDateTime now = LocalDateTime.now(clock);
        database.sql("""
                        insert into outbox_message (about, message_id, content, state, written_at, next_attempt_at)
                        values (?, ?, ?, 'WAITING', ?, ?)
                        on duplicate key update about = about
                        """)
                .params(about, messageId(about), secrets.seal(content, context(about)), now, now)
                .update();
    }

    /** The message that waits longest, locked; one that another node is sending is passed over. */
    Optional<Stored> lockNextDue() {
        return database.sql("""
                        select * from outbox_message
                        where state = 'WAITING' and next_attempt_at <= ?
                        order by next_attempt_at, id limit 1
                        for update skip locked
                        """)
                .param(LocalDateTime.now(clock))
                .query(OutboxTable::stored)
                .optional();
    }

    void markSent(Stored stored) {
        database.sql("update outbox_message set state = 'SENT', attempts = attempts + 1, sent_at = ? where id = ?")
                .params(LocalDateTime.now(clock), stored.id())
                .update();
    }

    void markFailed(Stored stored) {
        Instant now = clock.instant();
        database.sql("update outbox_message set state = ?, attempts = attempts + 1, next_attempt_at = ? where id = ?")
                .params(
                        stored.afterFailure(now).name(),
                        LocalDateTime.ofInstant(now.plus(stored.delay()), UTC),
                        stored.id())
                .update();
    }

    List<Sent> latest(int limit) {
        return database
                .sql("select * from outbox_message order by id desc limit ?")
                .param(limit)
                .query(OutboxTable::stored)
                .list()
                .stream()
                .map(this::opened)
                .toList();
    }

    /** @throws Secrets.NotReadable when the keys are not those it was written with */
    Message open(Stored stored) {
        byte[] content = secrets.open(stored.content(), context(stored.about()));
        JsonNode kept = JSON.readTree(content);
        return kept.has(DRAFT)
                ? letters.getObject()
                        .write(new Draft(stored.about(), kept.get(DRAFT).asString()))
                : JSON.treeToValue(kept, Message.class);
    }

    private Sent opened(Stored stored) {
        Message message = open(stored);
        return new Sent(
                stored.messageId(),
                message.to(),
                message.subject(),
                message.text(),
                message.calendar(),
                stored.state(),
                stored.writtenAt(),
                stored.attempts());
    }

    private String messageId(String about) {
        byte[] hash = secrets.lookup(about, "outbox.message-id");
        return "<" + HexFormat.of().formatHex(Arrays.copyOf(hash, 16)) + "@" + host + ">";
    }

    private static String context(String about) {
        return "outbox.content/" + about;
    }

    private static Stored stored(ResultSet row, int index) throws SQLException {
        return new Stored(
                row.getLong("id"),
                row.getString("about"),
                row.getString("message_id"),
                row.getBytes("content"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("written_at", LocalDateTime.class).toInstant(UTC));
    }
}
