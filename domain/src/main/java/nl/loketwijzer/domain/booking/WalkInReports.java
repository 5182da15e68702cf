package nl.loketwijzer.domain.booking;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Outage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How busy walk-ins are now. Each node reads all of them at most once in a few seconds. */
@Service
public class WalkInReports {

    private final JdbcClient jdbc;
    private final BookingTransaction transaction;
    private final AuditLog audit;
    private final Clock clock;
    private final Duration lookAgain;
    private volatile Read read = new Read(Map.of(), Instant.MIN);

    WalkInReports(
            JdbcClient jdbc,
            BookingTransaction transaction,
            AuditLog audit,
            Clock clock,
            @Value("${loket.look-again:PT1S}") Duration lookAgain) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
        this.lookAgain = lookAgain;
    }

    private record Read(Map<LoketId, WalkInReport> reports, Instant at) {}

    /**
     * Tells citizens how busy it is: for an hour, or for the rest of the day when it is full.
     *
     * @throws nl.loketwijzer.domain.shared.NotAllowed when it is not the actor's loket
     */
    public void report(Actor actor, LoketId loket, Busyness busyness) {
        actor.requireReceives(loket);
        transaction.run(() -> {
            jdbc.sql("""
                            replace into walk_in_report (loket_id, busyness, reported_at)
                            values (:loket, :busyness, utc_timestamp(6))""")
                    .param("loket", loket.value())
                    .param("busyness", busyness.name())
                    .update();
            audit.record(actor, "walkin." + busyness.name().toLowerCase(Locale.ROOT), "loket/" + loket);
        });
        read = new Read(read.reports(), Instant.MIN);
    }

    /** What counts now; nothing when nobody said it lately. */
    public Optional<WalkInReport> now(LoketId loket) {
        Instant now = clock.instant();
        return Optional.ofNullable(reports(now).get(loket)).filter(report -> report.countsAt(now));
    }

    /** Without the database what was known: it soon counts no more by itself. */
    private Map<LoketId, WalkInReport> reports(Instant now) {
        Read last = read;
        if (!last.at().plus(lookAgain).isAfter(now)) {
            try {
                last = new Read(all(), now);
            } catch (DataAccessException away) {
                if (!Outage.is(away)) {
                    throw away;
                }
                last = new Read(last.reports(), now);
            }
            read = last;
        }
        return last.reports();
    }

    private Map<LoketId, WalkInReport> all() {
        return jdbc
                .sql("""
                        select loket_id, busyness, reported_at from walk_in_report
                        where reported_at > utc_timestamp() - interval 12 hour""")
                .query((row, number) -> Map.entry(
                        new LoketId(Columns.uuid(row, "loket_id")),
                        new WalkInReport(
                                Busyness.valueOf(row.getString("busyness")), Columns.instant(row, "reported_at"))))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
