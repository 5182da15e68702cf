package nl.loketwijzer.domain.calendar;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The events of a calendar, each time they come back; exceptions to a series stand for what they replace. */
final class Events {

    /** More than anybody has: a file that was made to fill the memory. */
    private static final int MOST = 50_000;

    private final Zones zones;
    private final CalendarWindow window;
    private final Predicate<Event> counts;
    private final List<Occurrence> found = new ArrayList<>();

    private Events(Zones zones, CalendarWindow window, Predicate<Event> counts) {
        this.zones = zones;
        this.window = window;
        this.counts = counts;
    }

    /** Those that make somebody busy: opaque and not cancelled. */
    static List<BusyTime> busy(Part calendar, Zones zones, CalendarWindow window, Predicate<String> ours) {
        return find(calendar, zones, window, ours.negate(), Event::counts).stream()
                .map(Occurrence::time)
                .filter(window::touches)
                .toList();
    }

    /** All that are not cancelled, also those that make nobody busy, and those without an end. */
    static List<CalendarEvent> all(Part calendar, Zones zones, CalendarWindow window) {
        return find(calendar, zones, window, uid -> true, event -> !event.isCancelled()).stream()
                .filter(one ->
                        window.touches(one.time()) || window.holds(one.start().instant()))
                .map(Occurrence::asEvent)
                .toList();
    }

    private static List<Occurrence> find(
            Part calendar, Zones zones, CalendarWindow window, Predicate<String> wanted, Predicate<Event> counts) {
        Map<String, List<Event>> named = calendar.parts("VEVENT")
                .map(part -> Event.of(part, zones))
                .filter(event -> wanted.test(event.uid()))
                .collect(groupingBy(Event::uid));
        Events events = new Events(zones, window, counts);
        named.values().forEach(events::add);
        return events.found;
    }

    /** @param series an event with its exceptions, that have its UID */
    private void add(List<Event> series) {
        List<Moment> replaced =
                series.stream().flatMap(event -> event.replaced().stream()).toList();
        for (Event event : series) {
            if (!counts.test(event)) {
                continue;
            }
            if (event.replaced().isPresent()) {
                add(new Occurrence(event, event.start(), event.replaced().get(), true));
            } else {
                starts(event)
                        .filter(start -> replaced.stream().noneMatch(one -> one.means(start)))
                        .forEach(start -> add(new Occurrence(event, start, start, event.comesBack())));
            }
        }
    }

    private Stream<Moment> starts(Event event) {
        if (event.part().lines("RDATE").anyMatch(line -> "PERIOD".equals(line.parameter("VALUE")))) {
            throw new IllegalArgumentException("a length of its own for one time of a series");
        }
        LocalDateTime from = LocalDateTime.ofInstant(window.from().minus(event.longest()), ZoneOffset.UTC)
                .minusDays(2);
        LocalDateTime until =
                LocalDateTime.ofInstant(window.until(), ZoneOffset.UTC).plusDays(2);
        Stream<Moment> repeated = event.part()
                .lines("RRULE")
                .map(line -> Repeat.of(line.value(), event.start().clock()))
                .flatMap(repeat -> repeat.starts(event.start(), from, until));
        List<Moment> except = moments(event, "EXDATE").toList();
        return Stream.of(Stream.of(event.start()), repeated, moments(event, "RDATE"))
                .flatMap(starts -> starts)
                .filter(start -> except.stream().noneMatch(one -> one.means(start)));
    }

    private Stream<Moment> moments(Event event, String property) {
        return event.part().lines(property).flatMap(line -> line.values().map(value -> zones.moment(line, value)));
    }

    private void add(Occurrence one) {
        BusyTime time = one.time();
        if (window.touches(time) || window.holds(time.from())) {
            found.add(one);
        }
        requireSensible(found);
    }

    static void requireSensible(Collection<?> times) {
        if (times.size() > MOST) {
            throw new IllegalArgumentException("too many");
        }
    }
}
