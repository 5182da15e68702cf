package nl.loketwijzer.domain.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where staff are logged in. Each node keeps its own sessions; whether one still holds is asked here at each request, so
 * that it can be ended from anywhere.
 */
@Service
@Transactional
public class Sessions {

    /** A session that gave no sign of life for this long is over; longer than a node keeps one. */
    private static final Duration SILENT = Duration.ofMinutes(40);

    /** A sign of life is not written more often. */
    private static final Duration SEEN = Duration.ofMinutes(1);

    private final SessionRows rows;
    private final AccountRows accounts;
    private final AuditLog audit;
    private final Clock clock;

    Sessions(SessionRows rows, AccountRows accounts, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A session that just began.
     *
     * @param before when they logged in the time before; null: never
     */
    public record Begun(UUID id, @Nullable Instant before) {}

    /** Somebody logged in. What is long silent is swept away. */
    public Begun begin(StaffAccount account, String browser) {
        Instant now = clock.instant();
        rows.dropSilent(now.minus(SILENT));
        Instant before = rows.lastLogin(account.id()).orElse(null);
        UUID id = UUID.randomUUID();
        rows.insert(account.id(), new StaffSession(id, now, now, browser));
        rows.setLastLogin(account.id(), now);
        audit.record(account.actor(), "session.begun", "account/" + account.id());
        return new Begun(id, before);
    }

    /** Whose session this is, with the roles of now. Empty when it was ended, or the account is out of use. */
    public Optional<StaffAccount> holder(UUID session) {
        return rows.account(session)
                .flatMap(accounts::find)
                .filter(StoredAccount::active)
                .flatMap(account -> Optional.ofNullable(account.username()).map(account::known))
                .map(account -> {
                    Instant now = clock.instant();
                    rows.seen(session, now, now.minus(SEEN));
                    return account;
                });
    }

    /** Somebody logged out, or was away too long. */
    public void end(UUID session) {
        rows.drop(session);
    }

    /** One's own, the latest first. */
    @Transactional(readOnly = true)
    public List<StaffSession> own(Actor.Staff actor) {
        return rows.of(actor.account(), clock.instant().minus(SILENT));
    }

    /** When somebody logged in the last time; empty for never. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastLogin(Actor.Staff actor) {
        return rows.lastLogin(actor.account());
    }

    /**
     * Ends all sessions of an account: one's own, or for administrators anybody's. The next click there asks to log in.
     *
     * @throws NotAllowed for anybody else
     */
    public void endAll(Actor actor, UUID account) {
        boolean own = actor instanceof Actor.Staff staff && staff.account().equals(account);
        if (!own) {
            actor.requireAdministers();
        }
        rows.dropAll(account);
        audit.record(actor, "session.ended", "account/" + account);
    }
}
