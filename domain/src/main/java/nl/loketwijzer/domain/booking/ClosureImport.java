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
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.booking.ClosurePlan.Row;
import nl.loketwijzer.domain.booking.ClosurePlan.State;
import nl.loketwijzer.domain.calendar.CalendarContent;
import nl.loketwijzer.domain.calendar.CalendarEvent;
import nl.loketwijzer.domain.calendar.CalendarWindow;
import nl.loketwijzer.domain.calendar.Calendars;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Closures from a calendar file (RFC 5545). First a plan, then all of it at once. What would take somebody's time away is
 * never saved here: that goes the way of {@link Rearranging}. The same file a second time changes nothing. Every method
 * throws {@link nl.loketwijzer.domain.shared.NotAllowed} when the actor does not keep the loket.
 */
@Service
public class ClosureImport {

    /** In bytes. */
    public static final int LARGEST = 1024 * 1024;

    private static final int MOST = 1000;
    private static final int DAYS_BACK = 30;
    private static final int YEARS_AHEAD = 2;

    private final BookingTransaction transaction;
    private final ClosureKeeping closures;
    private final ClosureRows rows;
    private final ClosureSources sources;
    private final FeedRows appointments;
    private final DeskRows desks;
    private final Calendars calendars;
    private final AuditLog audit;
    private final Clock clock;

    ClosureImport(
            BookingTransaction transaction,
            ClosureKeeping closures,
            ClosureRows rows,
            ClosureSources sources,
            FeedRows appointments,
            DeskRows desks,
            Calendars calendars,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.closures = closures;
        this.rows = rows;
        this.sources = sources;
        this.appointments = appointments;
        this.desks = desks;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What this file would close; nothing is saved.
     *
     * @param desk one desk, or null: the whole loket
     * @throws ClosureFileRefused it cannot be read, or holds too much
     */
    public ClosurePlan plan(Actor actor, LoketId loket, @Nullable DeskId desk, byte[] file) {
        actor.requireKeeps(loket);
        return plan(loket, desk, events(file));
    }

    /**
     * Saves what the plan says is saved, in one transaction.
     *
     * @param seen the plan that somebody looked at
     * @throws Overtaken it would do something else by now: an appointment was made, a closure added
     * @throws ClosureFileRefused it cannot be read, or holds too much
     */
    public void carryOut(Actor actor, LoketId loket, @Nullable DeskId desk, byte[] file, ClosurePlan seen) {
        actor.requireKeeps(loket);
        List<CalendarEvent> events = events(file);
        List<Closure> wanted = seen.rows().stream()
                .filter(row -> row.state().isSaved())
                .map(Row::closure)
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        try {
            transaction.run(() -> {
                closures.lock(wanted.getFirst(), days(wanted));
                ClosurePlan now = plan(loket, desk, events);
                if (!now.equals(seen)) {
                    throw new Overtaken("the file would close something else by now");
                }
                now.rows().stream().filter(row -> row.state().isSaved()).forEach(row -> store(actor, row));
                audit.record(actor, "closures.imported", "loket/" + loket);
            });
        } catch (DuplicateKeyException e) {
            throw new Overtaken("somebody else read the same file");
        }
    }

    private void store(Actor actor, Row row) {
        Closure saved = closures.write(actor, row.closure());
        if (row.state() == State.NEW) {
            sources.insert(Objects.requireNonNull(saved.id()), saved.loket(), saved.desk(), row.key());
        }
    }

    /** Each desk that would be closed, on each day. */
    private List<DeskDay> days(List<Closure> wanted) {
        BookingWindow window = BookingWindow.longest(clock);
        LocalDate first = window.from().minusDays(1);
        LocalDate end = window.until().plusDays(1);
        List<Desk> own = desks.ofLokets(List.of(wanted.getFirst().loket()));
        return wanted.stream()
                .flatMap(closure -> closure.from()
                        .toLocalDate()
                        .datesUntil(closure.until().toLocalDate().plusDays(1))
                        .filter(day -> !day.isBefore(first) && day.isBefore(end))
                        .flatMap(
                                day -> own.stream().filter(closure::concerns).map(desk -> new DeskDay(desk.id(), day))))
                .distinct()
                .toList();
    }

    private List<CalendarEvent> events(byte[] file) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Slot.ZONE);
        Instant horizon =
                BookingWindow.longest(clock).until().atStartOfDay(Slot.ZONE).toInstant();
        CalendarWindow window = new CalendarWindow(
                today.minusDays(DAYS_BACK).atStartOfDay(Slot.ZONE).toInstant(),
                today.plusYears(YEARS_AHEAD).atStartOfDay(Slot.ZONE).toInstant(),
                Slot.ZONE);
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

    private ClosurePlan plan(LoketId loket, @Nullable DeskId desk, List<CalendarEvent> events) {
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
        Instant end = BookingWindow.longest(clock)
                .until()
                .plusDays(1)
                .atStartOfDay(Slot.ZONE)
                .toInstant();
        return appointments.entries(List.of(loket), desk, now, end).stream()
                .map(entry -> Stretch.of(entry.slot()))
                .toList();
    }
}
