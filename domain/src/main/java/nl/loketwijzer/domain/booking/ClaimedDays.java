package nl.loketwijzer.domain.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loketwijzer.domain.booking.ClaimedDay.Claimed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads claims, of many desks and days at once: two queries, however many there are. */
@Component
class ClaimedDays {

    private final JdbcClient jdbc;

    ClaimedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One for each of these desks and days, empty ones too.
     *
     * @param until exclusive
     */
    Map<DeskDay, ClaimedDay> read(Collection<DeskId> desks, LocalDate from, LocalDate until) {
        List<UUID> ids = desks.stream().map(DeskId::value).toList();
        Map<DeskDay, Long> versions = versions(ids, from, until);
        Map<DeskDay, List<Claimed>> claims = claims(ids, from, until);
        Map<DeskDay, ClaimedDay> days = new HashMap<>();
        for (DeskId desk : desks) {
            for (LocalDate date = from; date.isBefore(until); date = date.plusDays(1)) {
                DeskDay day = new DeskDay(desk, date);
                days.put(
                        day,
                        new ClaimedDay(
                                versions.getOrDefault(day, ClaimedDay.NEVER), claims.getOrDefault(day, List.of())));
            }
        }
        return days;
    }

    private Map<DeskDay, Long> versions(List<UUID> desks, LocalDate from, LocalDate until) {
        return jdbc
                .sql("""
                        select desk_id, day, version from desk_day
                        where desk_id in (:desks) and day >= :from and day < :until""")
                .param("desks", desks)
                .param("from", from)
                .param("until", until)
                .query((row, number) -> Map.entry(
                        new DeskDay(new DeskId(Columns.uuid(row, "desk_id")), Columns.of(row, "day", LocalDate.class)),
                        row.getLong("version")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** One stretch an owner, so a talk of eight grains is one row. */
    private Map<DeskDay, List<Claimed>> claims(List<UUID> desks, LocalDate from, LocalDate until) {
        return jdbc
                .sql("""
                        select desk_id, owner, min(grain) as first, max(grain) + 1 as after, max(expires_at) as ends,
                          max(kind = 'COOLING') as cooling
                        from claim
                        where desk_id in (:desks) and grain >= :from and grain < :until
                        group by desk_id, owner""")
                .param("desks", desks)
                .param("from", firstGrain(from))
                .param("until", firstGrain(until))
                .query((row, number) -> {
                    Stretch time = new Stretch(row.getInt("first"), row.getInt("after"));
                    LocalDateTime ends = row.getObject("ends", LocalDateTime.class);
                    return Map.entry(
                            new DeskDay(new DeskId(Columns.uuid(row, "desk_id")), time.date()),
                            new Claimed(
                                    time,
                                    Owner.of(row.getBytes("owner")),
                                    ends == null ? null : ends.toInstant(ZoneOffset.UTC),
                                    row.getBoolean("cooling")));
                })
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static int firstGrain(LocalDate date) {
        return Stretch.onTheWall(date.atStartOfDay(), date.plusDays(1).atStartOfDay())
                .from();
    }
}
