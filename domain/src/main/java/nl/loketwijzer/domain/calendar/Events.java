package nl.loketwijzer.domain.calendar;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The events of a calendar that make somebody busy: opaque and not cancelled, each time they come back. */
final class Events {

    /** More than anybody has: a file that was made to fill the memory. */
    private static final int MOST = 50_000;

    private final Zones zones;
    private final CalendarWindow window;
    private final List<BusyTime> busy = new ArrayList<>();

    private Events(Zones zones, CalendarWindow window) {
        this.zones = zones;
        this.window = window;
    }

    static List<BusyTime> busy(Part calendar, Zones zones, CalendarWindow window, Predicate<String> ours) {
        Map<String, List<Event>> named = calendar.parts("VEVENT")
                .map(part -> Event.of(part, zones))
                .filter(event -> !ours.test(event.uid()))
                .collect(groupingBy(Event::uid));
        Events events = new Events(zones, window);
        named.values().forEach(events::add);
        return events.busy;
    }

    /** @param series an event with its exceptions, that have its UID */
    private void add(List<Event> series) {
        List<Moment> replaced =
                series.stream().flatMap(event -> event.replaced().stream()).toList();
        for (Event event : series) {
            if (!event.counts()) {
                continue;
            }
            if (event.replaced().isPresent()) {
                add(event, event.start());
            } else {
                starts(event)
                        .filter(start -> replaced.stream().noneMatch(one -> one.means(start)))
                        .forEach(start -> add(event, start));
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

    private void add(Event event, Moment start) {
        TemporalAmount length = event.length();
        BusyTime time = new BusyTime(start.instant(), start.plus(length));
        if (window.touches(time)) {
            busy.add(time);
        }
        requireSensible(busy);
    }

    static void requireSensible(Collection<BusyTime> times) {
        if (times.size() > MOST) {
            throw new IllegalArgumentException("too many");
        }
    }
}
