package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.stereotype.Service;

/**
 * Which times can be had, computed from hours, closures, holidays, desks and claims. What was saved on this node counts at
 * once, on every other within two seconds. From when until when is for each loket to say, see {@link BookingPolicy}.
 */
@Service
public class FreeTimes {

    /** How long a talk takes unless somebody needs more. */
    public static final Duration NORMAL = Duration.ofMinutes(40);

    /** Most lokets have a time within a week; only for the others the rest is looked at. */
    private static final int FIRST_LOOK_DAYS = 8;

    private static final List<Integer> AROUND_DAYS = List.of(2, 10, BookingPolicy.LONGEST_HORIZON);

    private final Timetables timetables;
    private final WalkInReports reports;
    private final Clock clock;

    FreeTimes(Timetables timetables, WalkInReports reports, Clock clock) {
        this.timetables = timetables;
        this.reports = reports;
        this.clock = clock;
    }

    /** Free times in [from, until), each once even if several desks are free, in order of time. */
    public List<Slot> between(LoketId loket, LocalDate from, LocalDate until, Talk talk) {
        BookingWindow window = BookingWindow.longest(clock).within(from, until);
        return read(List.of(loket), window, talk, Integer.MAX_VALUE).getOrDefault(loket, List.of()).stream()
                .map(FreeTime::slot)
                .toList();
    }

    /** As the other one, for an ordinary talk of this length. */
    public List<Slot> between(LoketId loket, LocalDate from, LocalDate until, Duration length) {
        return between(loket, from, until, Talk.NORMAL.lasting(length));
    }

    /** The first free time of each of these lokets; a loket that is full within its horizon is absent. */
    public Map<LoketId, Slot> first(Collection<LoketId> lokets, Talk talk) {
        Map<LoketId, Slot> first = new HashMap<>();
        first(lokets, talk, 1)
                .forEach((loket, times) -> first.put(loket, times.getFirst().slot()));
        return Map.copyOf(first);
    }

    /** As the other one, for an ordinary talk of this length. */
    public Map<LoketId, Slot> first(Collection<LoketId> lokets, Duration length) {
        return first(lokets, Talk.NORMAL.lasting(length));
    }

    /** The first free times of each of these lokets, at most this many; a loket that is full is absent. */
    public Map<LoketId, List<FreeTime>> first(Collection<LoketId> lokets, Talk talk, int most) {
        BookingWindow window = BookingWindow.longest(clock);
        LocalDate split = window.from().plusDays(FIRST_LOOK_DAYS);
        Map<LoketId, List<FreeTime>> first =
                new HashMap<>(read(lokets, window.within(window.from(), split), talk, most));
        Set<LoketId> others = new HashSet<>(lokets);
        others.removeIf(loket -> first.getOrDefault(loket, List.of()).size() == most);
        if (!others.isEmpty()) {
            read(others, window.within(split, window.until()), talk, most)
                    .forEach((loket, more) -> first.merge(loket, more, (early, late) -> joined(early, late, most)));
        }
        return Map.copyOf(first);
    }

    private static List<FreeTime> joined(List<FreeTime> early, List<FreeTime> late, int most) {
        return Stream.concat(early.stream(), late.stream()).limit(most).toList();
    }

    private Map<LoketId, List<FreeTime>> read(Collection<LoketId> lokets, BookingWindow window, Talk talk, int most) {
        Map<LoketId, List<FreeTime>> found = new HashMap<>();
        timetables.read(lokets, window, null).forEach((loket, times) -> {
            List<FreeTime> free = times.free(talk).limit(most).toList();
            if (!free.isEmpty()) {
                found.put(loket, free);
            }
        });
        return found;
    }

    /** The free times nearest to this one, nearest first. Looks at the days around it before it looks further. */
    List<Slot> around(Slot slot, Talk talk, int most) {
        List<Slot> found = List.of();
        for (int days : AROUND_DAYS) {
            found = between(
                    slot.loket(), slot.date().minusDays(days), slot.date().plusDays(days + 1L), talk);
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

    /** How one can talk with these lokets. */
    public Set<Way> ways(Collection<LoketId> lokets) {
        return timetables.desks(lokets).flatMap(desk -> desk.ways().stream()).collect(Collectors.toSet());
    }

    /** Those of these lokets that have a desk for such a talk, whether it has a free time or not. */
    public Set<LoketId> suiting(Collection<LoketId> lokets, Talk talk) {
        return timetables
                .desks(lokets)
                .filter(desk -> desk.suits(talk))
                .map(Desk::loket)
                .collect(Collectors.toSet());
    }

    /** Walk-in hours of one loket in the coming seven days, in order, with how busy it is now when that was told. */
    public List<WalkIn> walkIn(LoketId loket) {
        BookingWindow window = BookingWindow.longest(clock);
        BookingWindow week = window.within(window.from(), window.from().plusDays(7));
        List<WalkIn> hours = Optional.ofNullable(
                        timetables.read(List.of(loket), week, null).get(loket))
                .map(times -> WalkInHours.of(times.desks(), week))
                .orElse(List.of());
        LocalDateTime now = LocalDateTime.now(clock.withZone(Slot.ZONE));
        return reports.now(loket)
                .map(said -> hours.stream()
                        .map(open -> open.reported(said.busyness(), now.toLocalDate(), now.toLocalTime()))
                        .toList())
                .orElse(hours);
    }
}
