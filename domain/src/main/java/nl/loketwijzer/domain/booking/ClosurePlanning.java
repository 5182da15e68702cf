package nl.loketwijzer.domain.booking;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loketwijzer.domain.booking.ClosurePlan.Row;
import nl.loketwijzer.domain.booking.ClosurePlan.State;
import nl.loketwijzer.domain.calendar.CalendarContent;
import nl.loketwijzer.domain.calendar.CalendarEvent;
import nl.loketwijzer.domain.calendar.CalendarWindow;
import nl.loketwijzer.domain.calendar.Calendars;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares the times of a calendar file with what is closed, and with when people come. */
@Component
class ClosurePlanning {

    private static final int MOST = 1000;
    private static final int DAYS_BACK = 30;
    private static final int YEARS_AHEAD = 2;

    private final ClosureRows rows;
    private final ClosureSources sources;
    private final FeedRows appointments;
    private final Calendars calendars;
    private final Clock clock;

    ClosurePlanning(ClosureRows rows, ClosureSources sources, FeedRows appointments, Calendars calendars, Clock clock) {
        this.rows = rows;
        this.sources = sources;
        this.appointments = appointments;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * What comes back is counted out as far as anybody books; single times count further ahead.
     *
     * @throws ClosureFileRefused it cannot be read, or holds too much
     */
    List<CalendarEvent> events(byte[] file) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Slot.ZONE);
        CalendarWindow window = new CalendarWindow(
                midnight(today.minusDays(DAYS_BACK)), midnight(today.plusYears(YEARS_AHEAD)), Slot.ZONE);
        Instant horizon = midnight(BookingWindow.longest(clock).until());
        return switch (calendars.events(file, window)) {
            case CalendarContent.Failed(var problem) -> throw new ClosureFileRefused(problem);
            case CalendarContent.Read(var events) ->
                few(events.stream()
                        .filter(event ->
                                event.moment().isEmpty() || event.from().isBefore(horizon))
                        .toList());
        };
    }

    private static List<CalendarEvent> few(List<CalendarEvent> events) {
        if (events.size() > MOST) {
            throw new ClosureFileRefused(null);
        }
        return events;
    }

    ClosurePlan plan(LoketId loket, @Nullable DeskId desk, List<CalendarEvent> events) {
        Instant now = clock.instant();
        Map<EventKey, UUID> known = sources.of(loket, desk);
        List<Closure> standing = rows.endingAfter(loket, LocalDateTime.ofInstant(now, Slot.ZONE));
        Map<UUID, Closure> byId =
                standing.stream().collect(toMap(closure -> Objects.requireNonNull(closure.id()), one -> one));
        List<Stretch> booked = booked(loket, desk, now);
        List<Row> plan = new ArrayList<>();
        for (CalendarEvent event : events) {
            EventKey key = EventKey.of(event);
            Closure before = byId.get(known.get(key));
            Closure closure = FileClosure.of(event, loket, desk, before == null ? null : before.id());
            plan.add(new Row(closure, state(event, closure, before, standing, booked, now), key));
        }
        return new ClosurePlan(plan);
    }

    private static State state(
            CalendarEvent event,
            Closure closure,
            @Nullable Closure before,
            List<Closure> standing,
            List<Stretch> booked,
            Instant now) {
        if (!event.ends()) {
            return State.NO_END;
        }
        if (!event.until().isAfter(now)) {
            return State.PAST;
        }
        Stream<Closure> same = before == null ? standing.stream() : Stream.of(before);
        if (same.anyMatch(one -> sameTime(one, closure))) {
            return State.EXISTS;
        }
        if (booked.stream().anyMatch(closure.time()::overlaps)) {
            return State.HITS;
        }
        return before == null ? State.NEW : State.CHANGED;
    }

    private static boolean sameTime(Closure one, Closure other) {
        return Objects.equals(one.desk(), other.desk())
                && one.from().equals(other.from())
                && one.until().equals(other.until());
    }

    /** When people come who are not being helped yet; nothing more of them is looked at. */
    private List<Stretch> booked(LoketId loket, @Nullable DeskId desk, Instant now) {
        Instant end = midnight(BookingWindow.longest(clock).until().plusDays(1));
        return appointments.entries(List.of(loket), desk, now, end).stream()
                .map(entry -> Stretch.of(entry.slot()))
                .toList();
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Slot.ZONE).toInstant();
    }
}
