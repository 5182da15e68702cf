package nl.loketwijzer.domain.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions in the database. */
@Component
class SessionRows {

    private final JdbcClient database;

    SessionRows(JdbcClient database) {
        this.database = database;
    }

    void insert(UUID account, StaffSession session) {
        database.sql("insert into staff_session (id, account_id, begun_at, seen_at, browser) values (?, ?, ?, ?, ?)")
                .param(session.id())
                .param(account)
                .param(stored(session.begunAt()))
                .param(stored(session.seenAt()))
                .param(session.browser())
                .update();
    }

    Optional<UUID> account(UUID session) {
        return database.sql("select account_id from staff_session where id = ?")
                .param(session)
                .query(UUID.class)
                .optional();
    }

    /** Only when it was not seen since {@code before}. */
    void seen(UUID session, Instant now, Instant before) {
        database.sql("update staff_session set seen_at = ? where id = ? and seen_at < ?")
                .params(stored(now), session, stored(before))
                .update();
    }

    /** The latest first. */
    List<StaffSession> of(UUID account, Instant seenSince) {
        return database.sql("select * from staff_session where account_id = ? and seen_at >= ? order by begun_at desc")
                .params(account, stored(seenSince))
                .query((row, number) -> session(row))
                .list();
    }

    void drop(UUID session) {
        database.sql("delete from staff_session where id = ?").param(session).update();
    }

    void dropAll(UUID account) {
        database.sql("delete from staff_session where account_id = ?")
                .param(account)
                .update();
    }

    void dropSilent(Instant since) {
        database.sql("delete from staff_session where seen_at < ?")
                .param(stored(since))
                .update();
    }

    Optional<Instant> lastLogin(UUID account) {
        return database.sql("select last_login_at from staff_account where id = ? and last_login_at is not null")
                .param(account)
                .query(LocalDateTime.class)
                .optional()
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }

    void setLastLogin(UUID account, Instant now) {
        database.sql("update staff_account set last_login_at = ? where id = ?")
                .params(stored(now), account)
                .update();
    }

    private static StaffSession session(ResultSet row) throws SQLException {
        return new StaffSession(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getObject("begun_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("seen_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("browser"));
    }

    private static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
