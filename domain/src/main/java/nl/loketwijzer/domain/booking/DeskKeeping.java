package nl.loketwijzer.domain.booking;

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
    private final ScheduleVersions versions;
    private final AuditLog audit;

    DeskKeeping(
            BookingTransaction transaction,
            DeskDays deskDays,
            DeskRows rows,
            ScheduleVersions versions,
            AuditLog audit) {
        this.transaction = transaction;
        this.deskDays = deskDays;
        this.rows = rows;
        this.versions = versions;
        this.audit = audit;
    }

    List<Desk> desks(Actor actor, LoketId loket) {
        actor.requireReceives(loket);
        return rows.ofLokets(List.of(loket));
    }

    Desk add(Actor actor, Desk wanted) {
        actor.requireKeeps(wanted.loket());
        Desk desk = new Desk(
                wanted.id(),
                wanted.loket(),
                checked(wanted.name()),
                wanted.active(),
                wanted.languages(),
                wanted.ways(),
                wanted.quiet());
        return store(actor, desk, "desk.added", () -> rows.insert(desk));
    }

    /** Its loket stays. */
    Desk change(Actor actor, Desk wanted) {
        if (wanted.ways().isEmpty()) {
            throw new ScheduleRefused(Reason.WAYS_MISSING);
        }
        if (wanted.languages().isEmpty()) {
            throw new ScheduleRefused(Reason.LANGUAGES_MISSING);
        }
        return transaction.run(() -> {
            Desk now = locked(actor, wanted.id());
            Desk changed = new Desk(
                    now.id(),
                    now.loket(),
                    checked(wanted.name()),
                    wanted.active(),
                    wanted.languages(),
                    wanted.ways(),
                    wanted.quiet());
            deskDays.lockAll(List.of(now.id()));
            return store(actor, changed, "desk.changed", () -> rows.update(changed));
        });
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
