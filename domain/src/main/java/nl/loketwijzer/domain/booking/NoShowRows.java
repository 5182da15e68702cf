package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many people did not come, lately and before. Counts only. */
@Component
class NoShowRows {

    private static final Duration LATELY = Duration.ofDays(14);
    private static final Duration BEFORE = Duration.ofDays(74);

    /** Fewer are chance. */
    private static final int MANY = 3;

    /** So many times more often than before is unusual. */
    private static final int TIMES = 2;

    /** What is usual where nobody counted yet: one in ten. */
    private static final double USUAL = 0.1;

    private final JdbcClient jdbc;

    NoShowRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Counted(int notCome, int said) {
        double rate() {
            return said == 0 ? USUAL : (double) notCome / said;
        }
    }

    /** Of those of whom staff said how it went. */
    Optional<Warning> unusual(LoketId loket, Instant now) {
        Counted lately = count(loket, now.minus(LATELY), now);
        Counted before = count(loket, now.minus(BEFORE), now.minus(LATELY));
        return lately.notCome() >= MANY && lately.rate() >= TIMES * Math.max(before.rate(), USUAL)
                ? Optional.of(new Warning.NoShows(lately.notCome(), lately.said()))
                : Optional.empty();
    }

    private Counted count(LoketId loket, Instant from, Instant until) {
        return jdbc.sql("""
                        select coalesce(sum(s.state = 'NOT_COME'), 0) as missed, count(*) as said
                        from appointment a join attendance s on s.appointment_id = a.id and s.sequence = a.sequence
                        where a.loket_id = :loket and a.starts_at >= :from and a.starts_at < :until
                          and s.state in ('NOT_COME', 'DONE', 'ARRIVED')""")
                .param("loket", loket.value())
                .param("from", Columns.stored(from))
                .param("until", Columns.stored(until))
                .query((row, number) -> new Counted(row.getInt("missed"), row.getInt("said")))
                .single();
    }
}
