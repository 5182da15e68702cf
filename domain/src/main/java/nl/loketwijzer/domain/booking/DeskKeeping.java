package nl.loketwijzer.domain.booking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.booking.ScheduleRefused.Reason;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Desks of a loket. */
@Component
class DeskKeeping {

    private static final int LONGEST_NAME = 60;

    private final BookingTransaction transaction;
    private final DeskDays deskDays;
    private final DeskRows rows;
    private final Hits hits;
    private final Edits edits;
    private final ScheduleVersions versions;
    private final AuditLog audit;

    DeskKeeping(
            BookingTransaction transaction,
            DeskDays deskDays,
            DeskRows rows,
            Hits hits,
            Edits edits,
            ScheduleVersions versions,
            AuditLog audit) {
        this.transaction = transaction;
        this.deskDays = deskDays;
        this.rows = rows;
        this.hits = hits;
        this.edits = edits;
        this.versions = versions;
        this.audit = audit;
    }

    List<Desk> desks(Actor actor, LoketId loket) {
        actor.requireReceives(loket);
        return rows.ofLokets(List.of(loket));
    }

    Desk add(Actor actor, Desk wanted) {
        actor.requireKeeps(wanted.loket());
        Desk desk = wanted.named(checked(wanted.name()));
        return store(actor, null, desk, "desk.added", () -> rows.insert(desk));
    }

    /**
     * Its loket stays.
     *
     * @param seen as it was seen, or null: whatever it is
     */
    Desk change(Actor actor, Desk wanted, @Nullable Desk seen) {
        check(wanted);
        return transaction.run(() -> {
            Desk now = close(actor, wanted.id(), List.of());
            ChangedMeanwhile.refuse(seen, now);
            hits.refuse(new ScheduleChange.DeskAs(wanted.in(now.loket())));
            return write(actor, wanted);
        });
    }

    /** @throws ScheduleRefused no way to talk, or no language */
    static void check(Desk wanted) {
        checked(wanted.name());
        if (wanted.ways().isEmpty()) {
            throw new ScheduleRefused(Reason.WAYS_MISSING);
        }
        if (wanted.languages().isEmpty()) {
            throw new ScheduleRefused(Reason.LANGUAGES_MISSING);
        }
    }

    /** After the lock, and when nobody has an appointment any more in what it takes away. */
    Desk write(Actor actor, Desk wanted) {
        Desk was = locked(actor, wanted.id());
        Desk changed = wanted.in(was.loket()).named(checked(wanted.name()));
        return store(actor, was, changed, "desk.changed", () -> rows.update(changed));
    }

    /** From here on nobody claims time at this desk, or on these other days, before the transaction ends. */
    Desk close(Actor actor, DeskId id, Collection<DeskDay> others) {
        Desk desk = locked(actor, id);
        deskDays.lockBetween(List.of(id), LocalDate.MIN, LocalDate.MAX, others);
        return desk;
    }

    Optional<Desk> find(DeskId id) {
        return rows.find(id);
    }

    /** As {@link #close}, for all desks of the loket. */
    void closeAll(Actor actor, LoketId loket, Collection<DeskDay> others) {
        actor.requireKeeps(loket);
        List<DeskId> ids = rows.ofLokets(List.of(loket)).stream().map(Desk::id).toList();
        deskDays.lockBetween(ids, LocalDate.MIN, LocalDate.MAX, others);
    }

    /** The desk, kept from other changes, if it is this actor's to change. */
    Desk locked(Actor actor, DeskId id) {
        Desk desk = rows.lock(id).orElseThrow(() -> new ScheduleRefused(Reason.GONE));
        actor.requireKeeps(desk.loket());
        return desk;
    }

    private Desk store(Actor actor, @Nullable Desk was, Desk desk, String action, Runnable write) {
        try {
            transaction.run(() -> {
                write.run();
                versions.raise(desk.loket());
                edits.record(actor, desk.loket(), was, desk);
                audit.record(actor, action, "desk/" + desk.id().value());
            });
        } catch (DuplicateKeyException e) {
            throw new ScheduleRefused(Reason.NAME_TAKEN);
        }
        return desk;
    }

    private static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new ScheduleRefused(Reason.NAME_MISSING);
        }
        if (stripped.length() > LONGEST_NAME) {
            throw new ScheduleRefused(Reason.NAME_TOO_LONG);
        }
        return stripped;
    }
}
