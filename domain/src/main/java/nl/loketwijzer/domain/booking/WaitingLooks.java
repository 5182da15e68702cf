package nl.loketwijzer.domain.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where to look for who waits: lokets where something changed, or where something that is claimed ends by itself. Kept in
 * the database, so that nothing is missed when nobody looks for a while.
 */
@Component
class WaitingLooks {

    /** Rows stay, so that their version never begins anew. */
    private static final LocalDateTime NOT_DUE = LocalDateTime.of(9999, 1, 1, 0, 0);

    private final JdbcClient jdbc;
    private final BookingTransaction transaction;
    private final Changes changes;
    private final WaitingRows rows;
    private final WaitingReach reach;

    WaitingLooks(
            JdbcClient jdbc, BookingTransaction transaction, Changes changes, WaitingRows rows, WaitingReach reach) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.changes = changes;
        this.rows = rows;
        this.reach = reach;
    }

    /** @param version as it was seen; it rises when something changes while somebody looks */
    record Look(LoketId loket, long version) {}

    /** Takes over what changed since the last time, as far as somebody waits for it. */
    void notice() {
        transaction.run(() -> {
            Changes.Found found = changes.since(noticedAt().orElse(null));
            Set<LoketId> homes = rows.homes();
            if (!homes.isEmpty()) {
                want(reach.wanted(changed(found), homes));
            }
            jdbc.sql("""
                            insert into waiting_noticed (id, noticed_at) values (1, :now)
                            on duplicate key update noticed_at = greatest(noticed_at, :now)""").param("now", Columns.stored(found.now())).update();
        });
    }

    private Optional<Instant> noticedAt() {
        return jdbc.sql("select noticed_at from waiting_noticed where id = 1")
                .query((row, number) -> Columns.instant(row, "noticed_at"))
                .optional();
    }

    private Set<LoketId> changed(Changes.Found found) {
        Set<LoketId> changed = new HashSet<>(found.schedules().keySet());
        if (!found.days().isEmpty()) {
            changed.addAll(jdbc.sql("select distinct loket_id from desk where id in (:desks)")
                    .param(
                            "desks",
                            found.days().keySet().stream()
                                    .map(day -> day.desk().value())
                                    .distinct()
                                    .toList())
                    .query((row, number) -> new LoketId(Columns.uuid(row, "loket_id")))
                    .list());
        }
        return changed;
    }

    /** These are to be looked at now. */
    void want(Collection<LoketId> lokets) {
        lokets.stream()
                .sorted(java.util.Comparator.comparing(LoketId::toString))
                .forEach(loket -> jdbc.sql("""
                                insert into waiting_look (loket_id, due_at, version)
                                values (:loket, utc_timestamp(6), 1)
                                on duplicate key update due_at = least(due_at, utc_timestamp(6)), version = version + 1""").param("loket", loket.value()).update());
    }

    List<Look> due(int most) {
        return jdbc.sql("""
                        select loket_id, version from waiting_look where due_at <= utc_timestamp(6)
                        order by due_at limit :most""")
                .param("most", most)
                .query((row, number) -> new Look(new LoketId(Columns.uuid(row, "loket_id")), row.getLong("version")))
                .list();
    }

    /** False when somebody else looks there. Who breaks off loses nothing: after two minutes it is due again. */
    boolean begin(Look look) {
        return jdbc.sql("""
                        update waiting_look set due_at = utc_timestamp(6) + interval 2 minute
                        where loket_id = :loket and version = :version and due_at <= utc_timestamp(6)""")
                        .param("loket", look.loket().value())
                        .param("version", look.version())
                        .update()
                > 0;
    }

    /** Unless something changed there meanwhile. @param again when to look the next time, or null: at the next change */
    void end(Look look, @Nullable Instant again) {
        jdbc.sql("update waiting_look set due_at = :again where loket_id = :loket and version = :version")
                .param("again", again == null ? NOT_DUE : Columns.stored(again))
                .param("loket", look.loket().value())
                .param("version", look.version())
                .update();
    }
}
