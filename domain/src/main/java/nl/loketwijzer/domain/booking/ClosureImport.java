package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.booking.ClosurePlan.Row;
import nl.loketwijzer.domain.booking.ClosurePlan.State;
import nl.loketwijzer.domain.calendar.CalendarEvent;
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

    private final BookingTransaction transaction;
    private final ClosureKeeping closures;
    private final ClosurePlanning planning;
    private final ClosureSources sources;
    private final DeskRows desks;
    private final AuditLog audit;
    private final Clock clock;

    ClosureImport(
            BookingTransaction transaction,
            ClosureKeeping closures,
            ClosurePlanning planning,
            ClosureSources sources,
            DeskRows desks,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.closures = closures;
        this.planning = planning;
        this.sources = sources;
        this.desks = desks;
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
        return planning.plan(loket, desk, planning.events(file));
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
        List<CalendarEvent> events = planning.events(file);
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
                ClosurePlan now = planning.plan(loket, desk, events);
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
}
