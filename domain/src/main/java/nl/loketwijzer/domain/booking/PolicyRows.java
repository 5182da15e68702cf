package nl.loketwijzer.domain.booking;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Policies in the database. */
@Component
class PolicyRows {

    private final JdbcClient jdbc;

    PolicyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lokets without one of their own are absent. */
    Map<LoketId, BookingPolicy> ofLokets(Collection<LoketId> lokets) {
        return jdbc
                .sql("select * from booking_policy where loket_id in (:lokets)")
                .param("lokets", lokets.stream().map(LoketId::value).toList())
                .query((row, number) -> Map.entry(new LoketId(Columns.uuid(row, "loket_id")), policy(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static BookingPolicy policy(ResultSet row) throws SQLException {
        return new BookingPolicy(
                Duration.ofMinutes(row.getInt("lead_minutes")),
                row.getInt("interpreter_lead_days"),
                row.getInt("horizon_days"),
                Duration.ofMinutes(row.getInt("pause_minutes")),
                Duration.ofMinutes(row.getInt("cooling_minutes")),
                Set.copyOf(Columns.words(row, "open_holidays")));
    }

    void save(LoketId loket, BookingPolicy policy) {
        jdbc.sql("""
                        replace into booking_policy (loket_id, lead_minutes, interpreter_lead_days, horizon_days,
                          pause_minutes, cooling_minutes, open_holidays)
                        values (:loket, :lead, :interpreter, :horizon, :pause, :cooling, :holidays)""")
                .param("loket", loket.value())
                .param("lead", policy.lead().toMinutes())
                .param("interpreter", policy.interpreterLeadDays())
                .param("horizon", policy.horizonDays())
                .param("pause", policy.pause().toMinutes())
                .param("cooling", policy.cooling().toMinutes())
                .param("holidays", policy.openHolidays().stream().sorted().collect(Collectors.joining(",")))
                .update();
    }
}
