package nl.loketwijzer.domain.booking;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When desks are busy elsewhere, in the database. */
@Component
class BusyRows {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Duration fresh;

    BusyRows(JdbcClient jdbc, @Value("${loket.agenda-fresh:PT15M}") Duration fresh) {
        this.jdbc = jdbc;
        this.fresh = fresh;
    }

    /** Until when it counts what was read then. */
    Instant freshUntil(Instant read) {
        return read.plus(fresh);
    }

    /** By desk; those without an agenda elsewhere are absent. */
    Map<DeskId, Elsewhere> ofLokets(Collection<LoketId> lokets, LocalDate from) {
        Map<DeskId, Instant> until = new HashMap<>();
        Map<DeskId, List<Stretch>> busy = new HashMap<>();
        jdbc.sql("""
                        select desk_agenda.desk_id, good_at, from_grain, until_grain
                        from desk join desk_agenda on desk_agenda.desk_id = desk.id
                          left join busy on busy.desk_id = desk.id and until_grain > :from
                        where loket_id in (:lokets)
                        order by from_grain""")
                .param("lokets", lokets.stream().map(LoketId::value).toList())
                .param(
                        "from",
                        Stretch.onTheWall(from.atStartOfDay(), from.atStartOfDay())
                                .from())
                .query(row -> {
                    DeskId desk = new DeskId(Columns.uuid(row, "desk_id"));
                    until.put(
                            desk,
                            Columns.instantIfAny(row, "good_at")
                                    .map(this::freshUntil)
                                    .orElse(Instant.MIN));
                    List<Stretch> own = busy.computeIfAbsent(desk, none -> new ArrayList<>());
                    if (row.getObject("from_grain") != null) {
                        own.add(new Stretch(row.getInt("from_grain"), row.getInt("until_grain")));
                    }
                });
        return busy.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> new Elsewhere(until.getOrDefault(entry.getKey(), Instant.MIN), entry.getValue())));
    }

    /** In order. */
    List<Stretch> of(DeskId desk) {
        return jdbc.sql("select from_grain, until_grain from busy where desk_id = :desk order by from_grain")
                .param("desk", desk.value())
                .query((row, number) -> new Stretch(row.getInt("from_grain"), row.getInt("until_grain")))
                .list();
    }

    /** Instead of all that stood there. Multi-row statements: see {@link Claims}. */
    void replace(DeskId desk, List<Stretch> busy) {
        jdbc.sql("delete from busy where desk_id = :desk")
                .param("desk", desk.value())
                .update();
        for (int from = 0; from < busy.size(); from += AT_ONCE) {
            List<Stretch> part = busy.subList(from, Math.min(from + AT_ONCE, busy.size()));
            List<Object> parameters = new ArrayList<>();
            part.forEach(one -> parameters.addAll(List.of(desk.value(), one.from(), one.until())));
            jdbc.sql("insert into busy (desk_id, from_grain, until_grain) values "
                            + part.stream().map(one -> "(?, ?, ?)").collect(joining(", ")))
                    .params(parameters)
                    .update();
        }
    }
}
