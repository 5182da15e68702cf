package nl.loketwijzer.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the database what changed since the last time. By the clock of the database; a part of the time is asked for
 * twice, because a change counts from its commit and carries the moment of its statement.
 */
@Component
class Changes {

    /** Longer than a transaction takes that waits for others now and then. */
    private static final int OVERLAP_SECONDS = 3 * ShortWaits.SECONDS;

    /** Nothing has changed since then. */
    private static final LocalDateTime NEVER = LocalDateTime.of(9999, 1, 1, 0, 0);

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param now by the clock of the database */
    record Found(Instant now, Map<DeskDay, Long> days, Map<LoketId, Long> schedules) {}

    /** @param last the {@code now} of what was found before, null at first: then nothing but the time is asked */
    Found since(@Nullable Instant last) {
        Map<DeskDay, Long> days = new HashMap<>();
        Map<LoketId, Long> schedules = new HashMap<>();
        List<Instant> now = new ArrayList<>();
        jdbc.sql("""
                        select desk_id as id, day, version from desk_day where changed_at >= :since
                        union all
                        select loket_id, null, version from schedule_version where changed_at >= :since
                        union all
                        select null, null, timestampdiff(microsecond, '1970-01-01', utc_timestamp(6))""")
                .param("since", last == null ? NEVER : Columns.stored(last.minusSeconds(OVERLAP_SECONDS)))
                .query(row -> {
                    LocalDate day = row.getObject("day", LocalDate.class);
                    long number = row.getLong("version");
                    if (row.getString("id") == null) {
                        now.add(Instant.EPOCH.plus(number, ChronoUnit.MICROS));
                    } else if (day == null) {
                        schedules.put(new LoketId(Columns.uuid(row, "id")), number);
                    } else {
                        days.put(new DeskDay(new DeskId(Columns.uuid(row, "id")), day), number);
                    }
                });
        return new Found(now.getFirst(), days, schedules);
    }
}
