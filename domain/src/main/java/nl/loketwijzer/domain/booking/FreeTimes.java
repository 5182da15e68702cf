package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Most lokets have a time within a week; only for the others the rest is read. */
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
        return free(loket, desks, window, length).toList();
    }

    /** The first free time of each of these lokets; a loket that is full within its horizon is absent. */
    public Map<LoketId, Slot> first(Collection<LoketId> lokets, Duration length) {
        BookingWindow window = BookingWindow.seenFrom(clock);
        LocalDate split = window.from().plusDays(FIRST_LOOK_DAYS);
        Map<LoketId, Slot> first = new HashMap<>(first(lokets, window.within(window.from(), split), length));
        Set<LoketId> others = new HashSet<>(lokets);
        others.removeAll(first.keySet());
        first.putAll(first(others, window.within(split, window.until()), length));
        return Map.copyOf(first);
    }

    private Map<LoketId, Slot> first(Collection<LoketId> lokets, BookingWindow window, Duration length) {
        Map<LoketId, Slot> first = new HashMap<>();
        timetables
                .read(lokets, window.from(), window.until(), null)
                .forEach((loket, desks) ->
                        firstOf(loket, desks, window, length).ifPresent(slot -> first.put(loket, slot)));
        return first;
    }

    private static Optional<Slot> firstOf(LoketId loket, List<DeskTime> desks, BookingWindow window, Duration length) {
        return free(loket, desks, window, length).findFirst();
    }

    private static Stream<Slot> free(LoketId loket, List<DeskTime> desks, BookingWindow window, Duration length) {
        int earliest = Stretch.around(window.earliest(), window.earliest()).until();
        return window.from()
                .datesUntil(window.until())
                .flatMap(date -> desks.stream()
                        .flatMap(desk -> desk.starts(date, length, Audience.EVERYBODY, earliest).stream())
                        .sorted()
                        .distinct()
                        .map(start -> new Slot(loket, Stretch.instant(start), length)));
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
