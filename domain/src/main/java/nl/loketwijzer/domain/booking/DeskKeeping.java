package nl.loketwijzer.domain.booking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.booking.ScheduleRefused.Reason;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
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
    private final ScheduleVersions versions;
    private final AuditLog audit;

    DeskKeeping(
            BookingTransaction transaction,
            DeskDays deskDays,
            DeskRows rows,
            Hits hits,
            ScheduleVersions versions,
            AuditLog audit) {
        this.transaction = transaction;
        this.deskDays = deskDays;
        this.rows = rows;
        this.hits = hits;
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
        return store(actor, desk, "desk.added", () -> rows.insert(desk));
    }

    /** Its loket stays. */
    Desk change(Actor actor, Desk wanted) {
        check(wanted);
        return transaction.run(() -> {
            LoketId loket = close(actor, wanted.id(), List.of()).loket();
            hits.refuse(new ScheduleChange.DeskAs(wanted.in(loket)));
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
        Desk changed = wanted.in(locked(actor, wanted.id()).loket()).named(checked(wanted.name()));
        return store(actor, changed, "desk.changed", () -> rows.update(changed));
    }

    /** From here on nobody claims time at this desk, or on these other days, before the transaction ends. */
    Desk close(Actor actor, DeskId id, Collection<DeskDay> others) {
        Desk desk = locked(actor, id);
        deskDays.lockBetween(List.of(id), LocalDate.MIN, LocalDate.MAX, others);
        return desk;
    }

    /** The desk, kept from other changes, if it is this actor's to change. */
    Desk locked(Actor actor, DeskId id) {
        Desk desk = rows.lock(id).orElseThrow(() -> new ScheduleRefused(Reason.GONE));
        actor.requireKeeps(desk.loket());
        return desk;
    }

    private Desk store(Actor actor, Desk desk, String action, Runnable write) {
        try {
            transaction.run(() -> {
                write.run();
                versions.raise(desk.loket());
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
