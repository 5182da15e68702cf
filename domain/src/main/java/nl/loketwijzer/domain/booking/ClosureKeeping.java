package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.booking.ScheduleRefused.Reason;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Closures. One that hits appointments is refused: first the people, then the door. */
@Component
class ClosureKeeping {

    private static final int LONGEST_REASON = 200;

    private final BookingTransaction transaction;
    private final DeskDays deskDays;
    private final DeskRows desks;
    private final ClosureRows rows;
    private final ScheduleVersions versions;
    private final Claims claims;
    private final Hits hits;
    private final Edits edits;
    private final AuditLog audit;
    private final Clock clock;

    ClosureKeeping(
            BookingTransaction transaction,
            DeskDays deskDays,
            DeskRows desks,
            ClosureRows rows,
            ScheduleVersions versions,
            Claims claims,
            Hits hits,
            Edits edits,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.deskDays = deskDays;
        this.desks = desks;
        this.rows = rows;
        this.versions = versions;
        this.claims = claims;
        this.hits = hits;
        this.edits = edits;
        this.audit = audit;
        this.clock = clock;
    }

    List<Closure> closures(Actor actor, LoketId loket) {
        actor.requireKeeps(loket);
        return rows.endingAfter(loket, LocalDateTime.ofInstant(clock.instant(), Slot.ZONE));
    }

    /** Looking at whom it would hit is a look at personal data, so it is written down although nothing is saved. */
    Closure save(Actor actor, Closure closure) {
        actor.requireKeeps(closure.loket());
        check(closure);
        try {
            return transaction.run(() -> store(actor, closure));
        } catch (ChangeHitsAppointments e) {
            audit.record(actor, "closure.refused", "loket/" + closure.loket());
            throw e;
        }
    }

    private Closure store(Actor actor, Closure closure) {
        lock(closure, List.of());
        hits.refuse(closure);
        return write(actor, closure);
    }

    /** From here on nobody claims time in this closure, or on these other days, before the transaction ends. */
    void lock(Closure closure, Collection<DeskDay> others) {
        deskDays.lockBetween(
                deskIds(closure),
                closure.from().toLocalDate(),
                closure.until().toLocalDate().plusDays(1),
                others);
    }

    /** After the lock, and when nobody has an appointment in it any more. */
    Closure write(Actor actor, Closure closure) {
        Closure was = closure.id() == null ? null : existing(actor, closure.id());
        UUID id = closure.id() == null ? UUID.randomUUID() : closure.id();
        claims.dropHolds(deskIds(closure), closure.time());
        versions.raise(closure.loket());
        rows.save(id, closure);
        audit.record(actor, "closure.saved", "closure/" + id);
        Closure stored = rows.find(id).orElseThrow();
        edits.record(actor, closure.loket(), was, stored);
        return stored;
    }

    Optional<Closure> find(@Nullable UUID id) {
        return id == null ? Optional.empty() : rows.find(id);
    }

    private List<DeskId> deskIds(Closure closure) {
        List<DeskId> ids = desks.ofLokets(List.of(closure.loket())).stream()
                .filter(closure::concerns)
                .map(Desk::id)
                .toList();
        if (closure.desk() != null && ids.isEmpty()) {
            throw new ScheduleRefused(Reason.GONE);
        }
        return ids;
    }

    private Closure existing(Actor actor, UUID id) {
        Closure now = rows.find(id).orElseThrow(() -> new ScheduleRefused(Reason.GONE));
        actor.requireKeeps(now.loket());
        return now;
    }

    void remove(Actor actor, UUID id) {
        transaction.run(() -> rows.find(id).ifPresent(closure -> delete(actor, closure)));
    }

    void delete(Actor actor, Closure gone) {
        Closure closure = existing(actor, Objects.requireNonNull(gone.id()));
        versions.raise(closure.loket());
        rows.delete(Objects.requireNonNull(closure.id()));
        edits.record(actor, closure.loket(), closure, null);
        audit.record(actor, "closure.removed", "closure/" + closure.id());
    }

    /** @throws ScheduleRefused ends before it starts, or a reason that is too long */
    static void check(Closure closure) {
        if (!closure.from().isBefore(closure.until())) {
            throw new ScheduleRefused(Reason.ENDS_BEFORE_START);
        }
        if (closure.reason().length() > LONGEST_REASON) {
            throw new ScheduleRefused(Reason.REASON_TOO_LONG);
        }
    }
}
