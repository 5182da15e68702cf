package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.stereotype.Service;

/**
 * Which times can be had, computed from hours, closures, holidays, desks and claims. What was saved on this node counts at
 * once, on every other within two seconds. Times are offered from one hour until six weeks from now.
 */
@Service
public class FreeTimes {

    /** How long a talk takes unless somebody needs more. */
    public static final Duration NORMAL = Duration.ofMinutes(40);

    /** Most lokets have a time within a week; only for the others the rest is looked at. */
    private static final int FIRST_LOOK_DAYS = 8;

    private final Timetables timetables;
    private final Clock clock;

    FreeTimes(Timetables timetables, Clock clock) {
        this.timetables = timetables;
        this.clock = clock;
    }

    /**
     * Free times in [from, until), each once even if several desks are free, in order of time.
     *
     * @param length whole grains of five minutes
     */
    public List<Slot> between(LoketId loket, LocalDate from, LocalDate until, Duration length) {
        BookingWindow window = BookingWindow.seenFrom(clock).within(from, until);
        List<DeskTime> desks = timetables
                .read(List.of(loket), window.from(), window.until(), null)
                .getOrDefault(loket, List.of());
        return free(desks, window, length).map(FreeTime::slot).toList();
    }

    /** The first free time of each of these lokets; a loket that is full within its horizon is absent. */
    public Map<LoketId, Slot> first(Collection<LoketId> lokets, Duration length) {
        Map<LoketId, Slot> first = new HashMap<>();
        first(lokets, length, 1)
                .forEach((loket, times) -> first.put(loket, times.getFirst().slot()));
        return Map.copyOf(first);
    }

    /** The first free times of each of these lokets, at most this many; a loket that is full is absent. */
    public Map<LoketId, List<FreeTime>> first(Collection<LoketId> lokets, Duration length, int most) {
        BookingWindow window = BookingWindow.seenFrom(clock);
        LocalDate split = window.from().plusDays(FIRST_LOOK_DAYS);
        Map<LoketId, List<FreeTime>> first =
                new HashMap<>(first(lokets, window.within(window.from(), split), length, most));
        Set<LoketId> others = new HashSet<>(lokets);
        others.removeIf(loket -> first.getOrDefault(loket, List.of()).size() == most);
        if (!others.isEmpty()) {
            first(others, window.within(split, window.until()), length, most)
                    .forEach((loket, more) -> first.merge(loket, more, (early, late) -> joined(early, late, most)));
        }
        return Map.copyOf(first);
    }

    private static List<FreeTime> joined(List<FreeTime> early, List<FreeTime> late, int most) {
        return Stream.concat(early.stream(), late.stream()).limit(most).toList();
    }

    private Map<LoketId, List<FreeTime>> first(
            Collection<LoketId> lokets, BookingWindow window, Duration length, int most) {
        Map<LoketId, List<FreeTime>> first = new HashMap<>();
        timetables.read(lokets, window.from(), window.until(), null).forEach((loket, desks) -> {
            List<FreeTime> times = free(desks, window, length).limit(most).toList();
            if (!times.isEmpty()) {
                first.put(loket, times);
            }
        });
        return first;
    }

    private static Stream<FreeTime> free(List<DeskTime> desks, BookingWindow window, Duration length) {
        int earliest = Stretch.around(window.earliest(), window.earliest()).until();
        return window.from().datesUntil(window.until()).flatMap(date -> free(desks, date, length, earliest));
    }

    /** Each time at the first desk that has it. */
    private static Stream<FreeTime> free(List<DeskTime> desks, LocalDate date, Duration length, int earliest) {
        SortedMap<Integer, Desk> starts = new TreeMap<>();
        for (DeskTime time : desks) {
            time.starts(date, length, Audience.EVERYBODY, earliest)
                    .forEach(start -> starts.putIfAbsent(start, time.desk()));
        }
        return starts.entrySet().stream()
                .map(entry -> new FreeTime(
                        entry.getValue().id(),
                        new Slot(entry.getValue().loket(), Stretch.instant(entry.getKey()), length)));
    }

    /** The free times nearest to this one, nearest first. Looks at the days around it before it looks further. */
    List<Slot> around(Slot slot, int most) {
        BookingWindow window = BookingWindow.seenFrom(clock);
        List<Slot> found = List.of();
        for (int days : List.of(2, 10, Integer.MAX_VALUE)) {
            LocalDate from =
                    days == Integer.MAX_VALUE ? window.from() : slot.date().minusDays(days);
            LocalDate until =
                    days == Integer.MAX_VALUE ? window.until() : slot.date().plusDays(days + 1L);
            found = new ArrayList<>(between(slot.loket(), from, until, slot.length()));
            if (found.size() >= most) {
                break;
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(
                        other -> Duration.between(slot.start(), other.start()).abs()))
                .limit(most)
                .toList();
    }

    /** Walk-in hours of one loket in the coming seven days, in order. */
    public List<WalkIn> walkIn(LoketId loket) {
        BookingWindow window = BookingWindow.seenFrom(clock);
        return WalkInHours.of(
                timetables
                        .read(List.of(loket), window.from(), window.from().plusDays(7), null)
                        .getOrDefault(loket, List.of()),
                window);
    }
}
