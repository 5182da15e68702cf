package nl.loketwijzer.domain.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links of calendars elsewhere in the database, and what of appointments goes out by them: no name, no reason. */
@Component
class FeedRows {

    private static final String SELECT = "select subject, kind, loket_id, made_at, read_at from calendar_feed ";

    private final JdbcClient jdbc;
    private final SealedFields sealed;

    FeedRows(JdbcClient jdbc, SealedFields sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    /** Instead of any other of the same. */
    void put(FeedOf of, byte[] tokenHash, Instant now, String by) {
        jdbc.sql("""
                        insert into calendar_feed (subject, kind, loket_id, token_hash, made_at, made_by)
                        values (:subject, :kind, :loket, :hash, :now, :by)
                        on duplicate key update kind = :kind, loket_id = :loket, token_hash = :hash, made_at = :now,
                          made_by = :by, read_at = null""")
                .param("subject", of.subject())
                .param("kind", kind(of))
                .param("loket", loket(of))
                .param("hash", tokenHash)
                .param("now", Columns.stored(now))
                .param("by", by)
                .update();
    }

    boolean delete(UUID subject) {
        return jdbc.sql("delete from calendar_feed where subject = :subject")
                        .param("subject", subject)
                        .update()
                > 0;
    }

    List<Feed> ofLoket(LoketId loket) {
        return jdbc.sql(SELECT + "where loket_id = :loket")
                .param("loket", loket.value())
                .query((row, number) -> feed(row))
                .list();
    }

    Optional<Feed> find(UUID subject) {
        return jdbc.sql(SELECT + "where subject = :subject")
                .param("subject", subject)
                .query((row, number) -> feed(row))
                .optional();
    }

    Optional<Feed> find(byte[] tokenHash) {
        return jdbc.sql(SELECT + "where token_hash = :hash")
                .param("hash", tokenHash)
                .query((row, number) -> feed(row))
                .optional();
    }

    void read(UUID subject, Instant now) {
        jdbc.sql("update calendar_feed set read_at = :now where subject = :subject")
                .param("now", Columns.stored(now))
                .param("subject", subject)
                .update();
    }

    /** Booked ones that begin in [from, until), in order of time. */
    List<FeedEntry> entries(Collection<LoketId> lokets, @Nullable DeskId desk, Instant from, Instant until) {
        if (lokets.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select a.id, a.uid, a.sequence, a.starts_at, a.minutes, a.code, a.loket_id, d.name as desk_name
                        from appointment a join desk d on d.id = a.desk_id
                        where a.loket_id in (:lokets) and a.state = 'BOOKED' and a.starts_at >= :from
                          and a.starts_at < :until and (:desk is null or a.desk_id = :desk)
                        order by a.starts_at, a.uid""")
                .param("lokets", lokets.stream().map(LoketId::value).toList())
                .param("from", Columns.stored(from))
                .param("until", Columns.stored(until))
                .param("desk", desk == null ? null : desk.value())
                .query((row, number) -> entry(row))
                .list();
    }

    private FeedEntry entry(ResultSet row) throws SQLException {
        String code = sealed.open(row, "code", new AppointmentId(Columns.uuid(row, "id")));
        Instant start = Columns.instant(row, "starts_at");
        return new FeedEntry(
                row.getString("uid"),
                row.getInt("sequence"),
                new Slot(
                        new LoketId(Columns.uuid(row, "loket_id")),
                        start,
                        java.time.Duration.ofMinutes(row.getInt("minutes"))),
                Code.readable(code).replaceFirst("-.*", ""),
                row.getString("desk_name"));
    }

    private static Feed feed(ResultSet row) throws SQLException {
        UUID subject = Columns.uuid(row, "subject");
        FeedOf of =
                switch (row.getString("kind")) {
                    case "LOKET" -> new FeedOf.Whole(new LoketId(subject));
                    case "DESK" -> new FeedOf.OneDesk(new LoketId(Columns.uuid(row, "loket_id")), new DeskId(subject));
                    default -> new FeedOf.Staff(subject);
                };
        return new Feed(
                of,
                Columns.instant(row, "made_at"),
                Columns.instantIfAny(row, "read_at").orElse(null));
    }

    private static String kind(FeedOf of) {
        return switch (of) {
            case FeedOf.Whole whole -> "LOKET";
            case FeedOf.OneDesk desk -> "DESK";
            case FeedOf.Staff staff -> "STAFF";
        };
    }

    private static @Nullable UUID loket(FeedOf of) {
        return switch (of) {
            case FeedOf.Whole whole -> whole.loket().value();
            case FeedOf.OneDesk desk -> desk.loket().value();
            case FeedOf.Staff staff -> null;
        };
    }
}
