package nl.loketwijzer.domain.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lines of the log as they are looked for. */
@Component
class EntryRows {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final JdbcClient database;

    EntryRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * Newest first.
     *
     * @param before only older ones than this id; null: from the newest on
     */
    List<Entry> find(Wanted wanted, @Nullable Long before, int limit) {
        return database.sql("""
                        select * from audit_entry
                        where (:before is null or id < :before)
                          and (:who = '' or actor like :whoBegins or actor like :staffBegins)
                          and (:what = '' or action = :what)
                          and (:subject = '' or subject like :subjectBegins)
                          and (:from is null or at >= :from) and (:until is null or at < :until)
                        order by id desc limit :limit""")
                .param("before", before)
                .param("who", wanted.who())
                .param("whoBegins", escaped(wanted.who()) + "%")
                .param("staffBegins", "staff:" + escaped(wanted.who()) + "%")
                .param("what", wanted.what())
                .param("subject", wanted.subject())
                .param("subjectBegins", begins(wanted.subject()))
                .param("from", start(wanted.from()))
                .param(
                        "until",
                        wanted.until() == null ? null : start(wanted.until().plusDays(1)))
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    /** Every action that was ever written, by name. */
    List<String> actions() {
        return database.sql("select distinct action from audit_entry order by action")
                .query(String.class)
                .list();
    }

    private static String begins(String subject) {
        return (subject.contains("/") ? "" : "%/") + escaped(subject) + "%";
    }

    private static String escaped(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static @Nullable LocalDateTime start(@Nullable LocalDate day) {
        return day == null
                ? null
                : LocalDateTime.ofInstant(day.atStartOfDay(ZONE).toInstant(), ZoneOffset.UTC);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                Objects.requireNonNullElse(row.getString("why"), ""));
    }
}
