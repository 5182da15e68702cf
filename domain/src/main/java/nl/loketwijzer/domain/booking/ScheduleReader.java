package nl.loketwijzer.domain.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads schedules, of many lokets at once: six queries, however many there are. */
@Component
class ScheduleReader {

    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;
    private final DeskRows desks;
    private final RuleRows rules;
    private final ClosureRows closures;
    private final PolicyRows policies;
    private final BusyRows busy;
    private final PublicHolidays holidays;
    private final Clock clock;

    ScheduleReader(
            JdbcClient jdbc,
            DeskRows desks,
            RuleRows rules,
            ClosureRows closures,
            PolicyRows policies,
            BusyRows busy,
            PublicHolidays holidays,
            Clock clock) {
        this.jdbc = jdbc;
        this.desks = desks;
        this.rules = rules;
        this.closures = closures;
        this.policies = policies;
        this.busy = busy;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** From yesterday on: what is over concerns nobody. */
    Map<LoketId, LoketSchedule> read(Collection<LoketId> lokets) {
        if (lokets.isEmpty()) {
            return Map.of();
        }
        Map<LoketId, Long> version = versions(lokets);
        LocalDate yesterday = LocalDate.ofInstant(clock.instant(), Slot.ZONE).minusDays(1);
        List<Desk> active = desks.ofLokets(lokets).stream().filter(Desk::active).toList();
        Map<DeskId, List<OpeningRule>> hours =
                rules.ofDesks(active.stream().map(Desk::id).toList(), yesterday, FAR).stream()
                        .collect(groupingBy(OpeningRule::desk));
        List<Closure> closed = closures.ofLokets(lokets, yesterday.atStartOfDay(), FAR.atStartOfDay());
        Map<LoketId, BookingPolicy> agreed = policies.ofLokets(lokets);
        Map<DeskId, Elsewhere> elsewhere = busy.ofLokets(lokets, yesterday);
        Map<LoketId, LoketSchedule> schedules = new HashMap<>();
        for (LoketId loket : lokets) {
            BookingPolicy policy = agreed.getOrDefault(loket, BookingPolicy.USUAL);
            schedules.put(
                    loket,
                    new LoketSchedule(
                            version.getOrDefault(loket, LoketSchedule.NEVER),
                            policy,
                            active.stream()
                                    .filter(desk -> desk.loket().equals(loket))
                                    .map(desk -> new DeskHours(
                                            desk,
                                            hours.getOrDefault(desk.id(), List.of()),
                                            closures(closed, desk),
                                            date -> holidays.closed(date, policy.openHolidays()),
                                            elsewhere.getOrDefault(desk.id(), Elsewhere.NOTHING)))
                                    .toList()));
        }
        return schedules;
    }

    private Map<LoketId, Long> versions(Collection<LoketId> lokets) {
        return jdbc
                .sql("select loket_id, version from schedule_version where loket_id in (:lokets)")
                .param("lokets", lokets.stream().map(LoketId::value).toList())
                .query((row, number) -> Map.entry(new LoketId(Columns.uuid(row, "loket_id")), row.getLong("version")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Stretch> closures(List<Closure> closed, Desk desk) {
        return closed.stream()
                .filter(closure -> closure.concerns(desk))
                .map(Closure::time)
                .toList();
    }
}
