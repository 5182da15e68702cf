package nl.loketwijzer.domain.staff;

import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Secrets;
import nl.loketwijzer.domain.staff.AccountRefused.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts of people who log in at their own organisation, which says what they may do. Such an account has no password
 * and no mail address here: nothing but the organisation lets anybody in.
 */
@Service
@Transactional
public class OrganisationAccounts {

    private static final Actor ORGANISATION = new Actor.House("organisation");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_USERNAME = 34;

    private final AccountRows accounts;
    private final JdbcClient database;
    private final Secrets secrets;
    private final AuditLog audit;

    OrganisationAccounts(AccountRows accounts, JdbcClient database, Secrets secrets, AuditLog audit) {
        this.accounts = accounts;
        this.database = database;
        this.secrets = secrets;
        this.audit = audit;
    }

    /**
     * The account of whoever just logged in there: made the first time, and each time with the roles and lokets of now.
     *
     * @throws NotAllowed without a role, or when an administrator put the account out of use
     * @throws AccountRefused when no administrator would be left
     */
    public StaffAccount login(OrganisationMember member) {
        if (member.roles().isEmpty()) {
            throw new NotAllowed("no role at the own organisation");
        }
        byte[] hash = secrets.lookup(member.subject(), "staff.subject");
        StoredAccount account = database.sql("select id from staff_account where subject_hash = ?")
                .param(hash)
                .query(UUID.class)
                .optional()
                .flatMap(accounts::find)
                .map(known -> renewed(known, member))
                .orElseGet(() -> made(member, hash));
        String username = account.username();
        if (!account.active() || username == null) {
            throw new NotAllowed("an account that is out of use");
        }
        return account.known(username);
    }

    private StoredAccount renewed(StoredAccount known, OrganisationMember member) {
        StoredAccount now = known.with(name(member), known.email(), member.roles(), member.lokets());
        if (!known.active() || now.equals(known)) {
            return known;
        }
        accounts.takeTurn();
        if (!accounts.update(now)) {
            throw new AccountRefused(Reason.CHANGED);
        }
        if (known.administers() && accounts.administrators() == 0) {
            throw new AccountRefused(Reason.LAST_ADMINISTRATOR);
        }
        audit.record(ORGANISATION, "account.changed", known.subject());
        return now;
    }

    private StoredAccount made(OrganisationMember member, byte[] hash) {
        StoredAccount account = new StoredAccount(
                UUID.randomUUID(),
                0,
                name(member),
                username(member.username(), hash),
                null,
                null,
                true,
                member.roles(),
                member.lokets());
        accounts.insert(account);
        database.sql("update staff_account set subject_hash = ? where id = ?")
                .params(hash, account.id())
                .update();
        audit.record(ORGANISATION, "account.added", account.subject());
        return account;
    }

    /** Never one that stands for somebody else: whoever takes that name elsewhere does not become them. */
    private String username(String wished, byte[] hash) {
        String plain =
                wished.strip().toLowerCase(Locale.ROOT).replaceFirst("@.*", "").replaceAll("[^a-z0-9._-]+", "-");
        String name = plain.substring(0, Math.min(plain.length(), LONGEST_USERNAME));
        boolean free = name.length() > 1 && accounts.findByUsername(name).isEmpty();
        return free ? name : name + "-" + HexFormat.of().formatHex(hash, 0, 2);
    }

    private static String name(OrganisationMember member) {
        String name =
                member.name().isBlank() ? member.username() : member.name().strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
