package nl.loketwijzer.domain.booking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One desk as far as free times depend on it. Pure: no clock, no database.
 *
 * @param taken by day: holds and appointments
 * @param connected whether it is known when the desk is busy elsewhere
 */
record DeskTime(DeskHours hours, Map<LocalDate, List<Stretch>> taken, boolean connected) {

    Desk desk() {
        return hours.desk();
    }

    /**
     * Where talks can start. Each free part of the hours begins a raster of its own, in steps of a normal talk: talks
     * stand back to back, and after a long or short one no time is lost.
     *
     * @param pause grains that stay free behind a talk, unless the desk closes
     * @param earliest first grain that can still be had
     */
    SortedSet<Integer> starts(LocalDate date, Talk talk, int pause, int earliest) {
        int grains = Stretch.grains(talk.length());
        int step = Math.min(grains, Stretch.grains(FreeTimes.NORMAL)) + pause;
        SortedSet<Integer> starts = new TreeSet<>();
        for (Stretch open : hours.open(date, talk.audience().kinds())) {
            for (Stretch gap : open.without(taken(date))) {
                int end = gap.until() == open.until() ? gap.until() : gap.until() - pause;
                for (int start = gap.from(); start + grains <= end; start += step) {
                    if (start >= earliest) {
                        starts.add(start);
                    }
                }
            }
        }
        return starts;
    }

    /** @param pause grains that must be free behind it */
    boolean isFree(Slot slot, int pause) {
        Stretch wanted = Stretch.of(slot).longerBy(pause);
        return taken(slot.date()).stream().noneMatch(wanted::overlaps);
    }

    /** The same, with this time taken too, on every day that it touches. */
    DeskTime without(Stretch time) {
        Map<LocalDate, List<Stretch>> more = new HashMap<>(taken);
        LocalDate end = LocalDate.ofInstant(Stretch.instant(time.until() - 1), Slot.ZONE);
        time.date()
                .datesUntil(end.plusDays(1))
                .forEach(date -> more.merge(
                        date,
                        List.of(time),
                        (some, one) ->
                                Stream.concat(some.stream(), one.stream()).toList()));
        return new DeskTime(hours, more, connected);
    }

    private List<Stretch> taken(LocalDate date) {
        return taken.getOrDefault(date, List.of());
    }
}
