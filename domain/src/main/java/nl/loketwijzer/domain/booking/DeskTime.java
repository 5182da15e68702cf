package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One desk as far as free times depend on it. Pure: no clock, no database.
 *
 * @param taken by day: holds and appointments
 */
record DeskTime(DeskHours hours, Map<LocalDate, List<Stretch>> taken) {

    Desk desk() {
        return hours.desk();
    }

    /**
     * Where talks can start. Each free part of the hours begins a raster of its own, in steps of a normal talk: talks
     * stand back to back, and after a long or short one no time is lost.
     *
     * @param earliest first grain that can still be had
     */
    SortedSet<Integer> starts(LocalDate date, Duration length, Audience audience, int earliest) {
        int grains = Stretch.grains(length);
        int step = Math.min(grains, Stretch.grains(FreeTimes.NORMAL));
        SortedSet<Integer> starts = new TreeSet<>();
        for (Stretch open : hours.open(date, audience.kinds())) {
            for (Stretch gap : open.without(taken(date))) {
                for (int start = gap.from(); start + grains <= gap.until(); start += step) {
                    if (start >= earliest) {
                        starts.add(start);
                    }
                }
            }
        }
        return starts;
    }

    boolean isFree(Slot slot, Audience audience) {
        Stretch wanted = Stretch.of(slot);
        return hours.offers(slot, audience) && taken(slot.date()).stream().noneMatch(wanted::overlaps);
    }

    private List<Stretch> taken(LocalDate date) {
        return taken.getOrDefault(date, List.of());
    }
}
