package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One desk as far as free times depend on it. Pure: no clock, no database.
 *
 * @param closed closures and public holidays
 * @param taken holds and appointments
 */
record DeskTime(Desk desk, List<OpeningRule> rules, List<Stretch> closed, List<Stretch> taken) {

    /**
     * Where talks can start. Each free part of the hours begins a raster of its own, in steps of a normal talk: talks
     * stand back to back, and after a long or short one no time is lost.
     *
     * @param earliest first grain that can still be had
     */
    SortedSet<Integer> starts(LocalDate date, Duration length, int earliest) {
        int grains = Stretch.grains(length);
        int step = Math.min(grains, Stretch.grains(FreeTimes.NORMAL));
        SortedSet<Integer> starts = new TreeSet<>();
        open(date, OpeningRule.Kind.BOOKABLE)
                .flatMap(open -> open.without(taken).stream())
                .forEach(gap -> {
                    for (int start = gap.from(); start + grains <= gap.until(); start += step) {
                        if (start >= earliest) {
                            starts.add(start);
                        }
                    }
                });
        return starts;
    }

    /** Whether the hours hold this time, taken or not. Any grain may start it: the raster is only what screens offer. */
    boolean offers(Slot slot) {
        Stretch wanted = Stretch.of(slot);
        return open(slot.date(), OpeningRule.Kind.BOOKABLE).anyMatch(open -> open.contains(wanted));
    }

    boolean isFree(Slot slot) {
        Stretch wanted = Stretch.of(slot);
        return offers(slot) && taken.stream().noneMatch(wanted::overlaps);
    }

    /** Hours of that day without closures and holidays. */
    Stream<Stretch> open(LocalDate date, OpeningRule.Kind kind) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && rule.countsOn(date))
                .map(rule -> rule.on(date))
                .flatMap(hours -> hours.without(closed).stream());
    }
}
