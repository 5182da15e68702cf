package nl.loketwijzer.domain.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.staff.AccountRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people who work here, in the hands of administrators. Nobody takes their own administrator role, and the last
 * administrator stays.
 */
@Service
@Transactional
public class Members {

    private final AccountRows accounts;
    private final Links links;
    private final AuditLog audit;

    Members(AccountRows accounts, Links links, AuditLog audit) {
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
    }

    /** Everybody, by name. Looking is written to the audit log. */
    public List<Member> all(Actor actor) {
        actor.requireAdministers();
        audit.record(actor, "account.listed", "account/all");
        Map<UUID, Instant> open = links.open();
        return accounts.all().stream()
                .map(account -> Member.of(account, open.get(account.id())))
                .toList();
    }

    /**
     * Gives somebody another name, roles and lokets; another mail address only while they have not chosen a password, or
     * have no address yet: afterwards it is theirs, and leads to their password.
     *
     * @param version as it was read
     * @throws AccountRefused with the reason
     */
    public void change(Actor actor, UUID id, long version, MemberDetails details) {
        actor.requireAdministers();
        accounts.takeTurn();
        StoredAccount before = find(id);
        details.requireComplete(before.email() != null);
        StoredAccount after = before.with(details.name(), email(before, details), details.roles(), details.lokets());
        if (before.administers() && !after.administers()) {
            requireOther(actor, id);
        }
        update(after, version);
        if (before.administers()) {
            requireAdministratorLeft();
        }
        audit.record(actor, "account.changed", before.subject());
    }

    /** Lets nobody in with this account any more; a link that was mailed is over. */
    public void putOutOfUse(Actor actor, UUID id) {
        actor.requireAdministers();
        accounts.takeTurn();
        StoredAccount account = find(id);
        requireOther(actor, id);
        accounts.setActive(id, false);
        links.drop(id);
        if (account.administers()) {
            requireAdministratorLeft();
        }
        audit.record(actor, "account.stopped", account.subject());
    }

    /** Lets somebody in again, with the password they had. */
    public void takeInUse(Actor actor, UUID id) {
        actor.requireAdministers();
        StoredAccount account = find(id);
        accounts.setActive(id, true);
        audit.record(actor, "account.resumed", account.subject());
    }

    private StoredAccount find(UUID id) {
        return accounts.find(id).orElseThrow(() -> new AccountRefused(Reason.CHANGED));
    }

    private static @Nullable String email(StoredAccount before, MemberDetails details) {
        boolean own = before.username() != null && before.email() != null;
        if (own) {
            return before.email();
        }
        return details.email().isEmpty() ? null : details.email();
    }

    private void update(StoredAccount after, long version) {
        if (after.version() != version) {
            throw new AccountRefused(Reason.CHANGED);
        }
        try {
            if (!accounts.update(after)) {
                throw new AccountRefused(Reason.CHANGED);
            }
        } catch (DuplicateKeyException taken) {
            throw new AccountRefused(Reason.EMAIL_TAKEN);
        }
    }

    private static void requireOther(Actor actor, UUID id) {
        if (actor instanceof Actor.Staff staff && staff.account().equals(id)) {
            throw new AccountRefused(Reason.OWN_ROLE);
        }
    }

    private void requireAdministratorLeft() {
        if (accounts.administrators() == 0) {
            throw new AccountRefused(Reason.LAST_ADMINISTRATOR);
        }
    }
}
