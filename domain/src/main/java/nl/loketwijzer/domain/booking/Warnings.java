package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.stereotype.Service;

/** Looks ahead for whoever keeps a loket. Nothing of a person. */
@Service
public class Warnings {

    private static final int WORKING_DAYS = 5;
    private static final int FEW = 3;
    private static final int WEEKS_BEFORE_THE_END = 4;

    private final Schedule schedule;
    private final FreeTimes freeTimes;
    private final PublicHolidays holidays;
    private final NoShowRows noShows;
    private final Lokets lokets;
    private final Clock clock;

    Warnings(
            Schedule schedule,
            FreeTimes freeTimes,
            PublicHolidays holidays,
            NoShowRows noShows,
            Lokets lokets,
            Clock clock) {
        this.schedule = schedule;
        this.freeTimes = freeTimes;
        this.holidays = holidays;
        this.noShows = noShows;
        this.lokets = lokets;
        this.clock = clock;
    }

    /** What there is to see to, the most urgent first. */
    public List<Warning> of(Actor actor, LoketId loket) {
        List<OpeningRule> rules = schedule.rules(actor, loket);
        BookingPolicy policy = schedule.policy(actor, loket);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Slot.ZONE);
        List<Warning> warnings = new ArrayList<>();
        runsDry(loket, rules, policy, today).ifPresent(warnings::add);
        noShows.unusual(loket, clock.instant()).ifPresent(warnings::add);
        warnings.addAll(end(rules, schedule.desks(actor, loket), today));
        lokets.find(loket)
                .filter(Loket::sample)
                .map(sample -> new Warning.Unchecked())
                .ifPresent(warnings::add);
        return warnings;
    }

    /** Where nobody can book anyhow, nothing runs dry. */
    private Optional<Warning> runsDry(LoketId loket, List<OpeningRule> rules, BookingPolicy policy, LocalDate today) {
        if (rules.stream().noneMatch(rule -> rule.kind() == OpeningRule.Kind.BOOKABLE)) {
            return Optional.empty();
        }
        LocalDate fifth = Stream.iterate(today, day -> day.plusDays(1))
                .filter(day -> isWorkingDay(day, policy))
                .skip(WORKING_DAYS - 1L)
                .findFirst()
                .orElseThrow();
        int free = freeTimes
                .between(loket, today, fifth.plusDays(1), FreeTimes.NORMAL)
                .size();
        return free < FEW ? Optional.of(new Warning.RunsDry(free, fifth)) : Optional.empty();
    }

    private boolean isWorkingDay(LocalDate day, BookingPolicy policy) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.closed(day, policy.openHolidays());
    }

    /** By desk the first day on which hours end; hours that go on in another way do not end. */
    private static List<Warning> end(List<OpeningRule> rules, List<Desk> desks, LocalDate today) {
        Map<DeskId, String> names = desks.stream().filter(Desk::active).collect(Collectors.toMap(Desk::id, Desk::name));
        Map<DeskId, Optional<LocalDate>> first = rules.stream()
                .filter(rule -> endsSoon(rule, today))
                .filter(rule -> rules.stream().noneMatch(other -> goesOn(rule, other)))
                .filter(rule -> names.containsKey(rule.desk()))
                .collect(Collectors.groupingBy(
                        OpeningRule::desk,
                        Collectors.mapping(
                                rule -> Optional.ofNullable(rule.validUntil()).orElse(today),
                                Collectors.minBy(LocalDate::compareTo))));
        return first.entrySet().stream()
                .flatMap(entry -> entry
                        .getValue()
                        .map(last -> (Warning) new Warning.HoursEnd(names.getOrDefault(entry.getKey(), ""), last))
                        .stream())
                .sorted(Comparator.comparing(Warning::toString))
                .toList();
    }

    private static boolean endsSoon(OpeningRule rule, LocalDate today) {
        LocalDate last = rule.validUntil();
        return last != null && !last.isBefore(today) && last.isBefore(today.plusWeeks(WEEKS_BEFORE_THE_END));
    }

    /** The same days at the same desk, from a day after the end on. */
    private static boolean goesOn(OpeningRule rule, OpeningRule other) {
        LocalDate last = rule.validUntil();
        return last != null
                && other.desk().equals(rule.desk())
                && other.recurrence().equals(rule.recurrence())
                && other.validFrom().isAfter(last)
                && other.from().isBefore(rule.until())
                && rule.from().isBefore(other.until());
    }
}
