package nl.loketwijzer.domain.booking;

import java.util.List;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.stereotype.Component;

/** What lokets agree about booking. */
@Component
class PolicyKeeping {

    private final BookingTransaction transaction;
    private final PolicyRows rows;
    private final ScheduleVersions versions;
    private final AuditLog audit;

    PolicyKeeping(BookingTransaction transaction, PolicyRows rows, ScheduleVersions versions, AuditLog audit) {
        this.transaction = transaction;
        this.rows = rows;
        this.versions = versions;
        this.audit = audit;
    }

    BookingPolicy policy(Actor actor, LoketId loket) {
        actor.requireKeeps(loket);
        return rows.ofLokets(List.of(loket)).getOrDefault(loket, BookingPolicy.USUAL);
    }

    void save(Actor actor, LoketId loket, BookingPolicy policy) {
        actor.requireKeeps(loket);
        transaction.run(() -> {
            rows.save(loket, policy);
            versions.raise(loket);
            audit.record(actor, "policy.saved", "loket/" + loket);
        });
    }
}
