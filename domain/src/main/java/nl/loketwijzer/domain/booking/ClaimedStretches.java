package nl.loketwijzer.domain.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which time of desks is taken; expired holds count as free. */
@Component
class ClaimedStretches {

    private static final String NOBODY = "00".repeat(32);

    private final JdbcClient jdbc;

    ClaimedStretches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One stretch an owner, so a talk of eight grains is one row. */
    Map<DeskId, List<Stretch>> between(Collection<DeskId> desks, int from, int until, @Nullable Owner ignored) {
        return jdbc
                .sql("""
                        select desk_id, min(grain) as first, max(grain) + 1 as after from claim
                        where desk_id in (:desks) and grain >= :from and grain < :until
                          and (expires_at is null or expires_at > utc_timestamp(6)) and owner <> :ignored
                        group by desk_id, owner""")
                .param("desks", desks.stream().map(DeskId::value).toList())
                .param("from", from)
                .param("until", until)
                .param("ignored", (ignored == null ? new Owner(NOBODY) : ignored).bytes())
                .query((row, number) -> Map.entry(
                        new DeskId(Columns.uuid(row, "desk_id")),
                        new Stretch(row.getInt("first"), row.getInt("after"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
