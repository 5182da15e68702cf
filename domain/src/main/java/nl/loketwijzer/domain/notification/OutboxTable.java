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
import nl.loketwijzer.domain.notification.Outbox.State;
import nl.loketwijzer.domain.shared.Secrets;
import org.jspecify.annotations.Nullable;
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
        add(message.about(), Channel.MAIL, JSON.writeValueAsString(message), clock.instant(), null);
    }

    /** A row that is there already stays as it is. */
    void add(Draft draft) {
        add(draft, clock.instant(), null);
    }

    /** A row that is there already stays as it is. */
    void add(Draft draft, Instant from, @Nullable Instant until) {
        add(draft.about(), draft.channel(), JSON.writeValueAsString(Map.of(DRAFT, draft.content())), from, until);
    }

    private void add(String about, Channel channel, String json, Instant from, @Nullable Instant until) {
        byte[] content = json.getBytes(StandardCharsets.UTF_8);
        LocalDateTime now = LocalDateTime.now(clock);
        database.sql("""
                        insert into outbox_message
                          (about, channel, message_id, content, state, written_at, next_attempt_at, useful_until)
                        values (?, ?, ?, ?, 'WAITING', ?, ?, ?)
                        on duplicate key update about = about
                        """)
                .param(about)
                .param(channel.name())
                .param(messageId(about))
                .param(secrets.seal(content, context(about)))
                .param(now)
                .param(LocalDateTime.ofInstant(from, UTC))
                .param(until == null ? null : LocalDateTime.ofInstant(until, UTC))
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

    /** To be tried again, a while later; or given up, when that is of no use any more. */
    void markFailed(Stored stored) {
        Instant now = clock.instant();
        if (stored.isOver(now)) {
            markFailed(stored, Failure.GIVEN_UP);
            return;
        }
        database.sql("update outbox_message set attempts = attempts + 1, next_attempt_at = ? where id = ?")
                .params(LocalDateTime.ofInstant(now.plus(stored.delay()), UTC), stored.id())
                .update();
    }

    /** For good. */
    void markFailed(Stored stored, Failure failure) {
        database.sql("""
                        update outbox_message set state = 'FAILED', failure = ?, failed_at = ?, attempts = attempts + 1
                        where id = ?""")
                .params(failure.name(), LocalDateTime.now(clock), stored.id())
                .update();
    }

    boolean isOver(Stored stored) {
        return stored.usefulUntil() != null && stored.isOver(clock.instant());
    }

    void remove(Stored stored) {
        database.sql("delete from outbox_message where id = ?")
                .param(stored.id())
                .update();
    }

    /** Newest first. Letters about accounts hold a way in: nobody reads along. */
    List<Stored> latest(int limit) {
        return database.sql("select * from outbox_message where about not like 'account/%' order by id desc limit ?")
                .param(limit)
                .query(OutboxTable::stored)
                .list();
    }

    /**
     * Empty when what it tells does not hold any more.
     *
     * @throws Secrets.NotReadable when the keys are not those it was written with
     */
    Optional<Message> open(Stored stored) {
        byte[] content = secrets.open(stored.content(), context(stored.about()));
        JsonNode kept = JSON.readTree(content);
        return kept.has(DRAFT)
                ? write(new Draft(
                        stored.about(), stored.channel(), kept.get(DRAFT).asString()))
                : Optional.of(JSON.treeToValue(kept, Message.class));
    }

    private Optional<Message> write(Draft draft) {
        return letters.stream()
                .filter(one -> one.writes(draft))
                .findFirst()
                .orElseThrow()
                .write(draft);
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
                Channel.valueOf(row.getString("channel")),
                row.getString("message_id"),
                row.getBytes("content"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("written_at", LocalDateTime.class).toInstant(UTC),
                Optional.ofNullable(row.getObject("useful_until", LocalDateTime.class))
                        .map(until -> until.toInstant(UTC))
                        .orElse(null));
    }
}
