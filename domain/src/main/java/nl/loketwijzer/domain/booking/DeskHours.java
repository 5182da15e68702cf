package nl.loketwijzer.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When one desk is open: hours without closures and holidays. Pure: no clock, no database, no claims. */
final class DeskHours {

    private final Desk desk;
    private final List<OpeningRule> rules;
    private final List<Stretch> closed;
    private final Predicate<LocalDate> holiday;
    private final Elsewhere elsewhere;
    private final Map<LocalDate, Map<OpeningRule.Kind, List<Stretch>>> days = new ConcurrentHashMap<>();

    /** @param closed closures of this desk */
    DeskHours(Desk desk, List<OpeningRule> rules, List<Stretch> closed, Predicate<LocalDate> holiday) {
        this(desk, rules, closed, holiday, Elsewhere.NOTHING);
    }

    /**
     * @param closed closures of this desk
     * @param elsewhere what an agenda kept elsewhere says: who is busy there is closed here
     */
    DeskHours(
            Desk desk,
            List<OpeningRule> rules,
            List<Stretch> closed,
            Predicate<LocalDate> holiday,
            Elsewhere elsewhere) {
        this.desk = desk;
        this.rules = List.copyOf(rules);
        this.closed = Stream.concat(closed.stream(), elsewhere.busy().stream()).toList();
        this.holiday = holiday;
        this.elsewhere = elsewhere;
    }

    private DeskHours(
            Desk desk,
            List<OpeningRule> rules,
            Predicate<LocalDate> holiday,
            Elsewhere elsewhere,
            List<Stretch> closed) {
        this.desk = desk;
        this.rules = List.copyOf(rules);
        this.closed = List.copyOf(closed);
        this.holiday = holiday;
        this.elsewhere = elsewhere;
    }

    Desk desk() {
        return desk;
    }

    /** All rules but this one. */
    Stream<OpeningRule> rulesBut(@Nullable UUID rule) {
        return rules.stream().filter(one -> rule == null || !rule.equals(one.id()));
    }

    /** The same desk with other rules. */
    DeskHours ruled(List<OpeningRule> others) {
        return new DeskHours(desk, others, holiday, elsewhere, closed);
    }

    /** The same, closed in this time too. */
    DeskHours closed(Stretch time) {
        return new DeskHours(
                desk,
                rules,
                holiday,
                elsewhere,
                Stream.concat(closed.stream(), Stream.of(time)).toList());
    }

    /** The same, with other holidays. */
    DeskHours celebrating(Predicate<LocalDate> others) {
        return new DeskHours(desk, rules, others, elsewhere, closed);
    }

    /** The same hours of the desk as it is to be. */
    DeskHours at(Desk changed) {
        return new DeskHours(changed, rules, holiday, elsewhere, closed);
    }

    /** Whether we know when it is busy elsewhere. When not, nobody can have a time here. */
    boolean isConnected(Instant now) {
        return now.isBefore(elsewhere.freshUntil());
    }

    boolean isOpen(LocalDate date) {
        return !day(date).isEmpty();
    }

    /** Open time of these kinds, in order; what touches is one. */
    List<Stretch> open(LocalDate date, Collection<OpeningRule.Kind> kinds) {
        Map<OpeningRule.Kind, List<Stretch>> day = day(date);
        return Stretch.joined(kinds.stream()
                .flatMap(kind -> day.getOrDefault(kind, List.of()).stream())
                .sorted(Comparator.comparing(Stretch::from))
                .toList());
    }

    /** Whether the hours hold this time, taken or not. Any grain may start it: the raster is only what screens offer. */
    boolean offers(Slot slot, Audience audience) {
        Stretch wanted = Stretch.of(slot);
        return open(slot.date(), audience.kinds()).stream().anyMatch(open -> open.contains(wanted));
    }

    private Map<OpeningRule.Kind, List<Stretch>> day(LocalDate date) {
        return days.computeIfAbsent(date, this::read);
    }

    private Map<OpeningRule.Kind, List<Stretch>> read(LocalDate date) {
        if (holiday.test(date)) {
            return Map.of();
        }
        Map<OpeningRule.Kind, List<Stretch>> day = new EnumMap<>(OpeningRule.Kind.class);
        for (OpeningRule rule : rules) {
            if (rule.countsOn(date)) {
                Stretch hours = rule.on(date);
                List<Stretch> open =
                        hours.without(closed.stream().filter(hours::overlaps).toList());
                if (!open.isEmpty()) {
                    day.merge(rule.kind(), open, DeskHours::both);
                }
            }
        }
        return day;
    }

    private static List<Stretch> both(List<Stretch> one, List<Stretch> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
