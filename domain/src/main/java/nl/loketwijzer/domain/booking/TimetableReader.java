package nl.loketwijzer.domain.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads all that free times depend on, for many lokets at once: four queries, however many there are. */
@Component
class TimetableReader {

    private final DeskRows desks;
    private final RuleRows rules;
    private final ClosureRows closures;
    private final ClaimedStretches claimed;
    private final PublicHolidays holidays;

    TimetableReader(
            DeskRows desks, RuleRows rules, ClosureRows closures, ClaimedStretches claimed, PublicHolidays holidays) {
        this.desks = desks;
        this.rules = rules;
        this.closures = closures;
        this.claimed = claimed;
        this.holidays = holidays;
    }

    /**
     * Active desks by loket, in order of name.
     *
     * @param until exclusive
     * @param ignored whose claims do not count as taken
     */
    Map<LoketId, List<DeskTime>> read(
            Collection<LoketId> lokets, LocalDate from, LocalDate until, @Nullable Owner ignored) {
        List<Desk> active = desks.ofLokets(lokets).stream().filter(Desk::active).toList();
        if (active.isEmpty()) {
            return Map.of();
        }
        List<DeskId> ids = active.stream().map(Desk::id).toList();
        Map<DeskId, List<OpeningRule>> hours =
                rules.ofDesks(ids, from, until).stream().collect(groupingBy(OpeningRule::desk));
        List<Closure> closed = closures.ofLokets(lokets, from.atStartOfDay(), until.atStartOfDay());
        Map<DeskId, List<Stretch>> taken =
                claimed.between(ids, day(from).from(), day(until).from(), ignored);
        return active.stream()
                .map(desk -> new DeskTime(
                        desk,
                        hours.getOrDefault(desk.id(), List.of()),
                        closedFor(desk, closed, from, until),
                        taken.getOrDefault(desk.id(), List.of())))
                .collect(groupingBy(time -> time.desk().loket(), mapping(time -> time, toList())));
    }

    private List<Stretch> closedFor(Desk desk, List<Closure> closed, LocalDate from, LocalDate until) {
        return Stream.concat(
                        closed.stream()
                                .filter(closure -> closure.concerns(desk))
                                .map(Closure::time),
                        from.datesUntil(until).filter(holidays::closed).map(TimetableReader::day))
                .toList();
    }

    private static Stretch day(LocalDate date) {
        return Stretch.onTheWall(date.atStartOfDay(), date.plusDays(1).atStartOfDay());
    }
}
