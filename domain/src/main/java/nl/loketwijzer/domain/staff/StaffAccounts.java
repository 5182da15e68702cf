package nl.loketwijzer.domain.staff;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.AccountRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of people who work at lokets. */
@Service
@Transactional(readOnly = true)
public class StaffAccounts {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{2,40}");

    private final AccountRows accounts;
    private final StaffPasswords passwords;
    private final AuditLog audit;

    StaffAccounts(AccountRows accounts, StaffPasswords passwords, AuditLog audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** Spaces around the name and capitals in it are forgiven. An account that is not active is found too. */
    public Optional<StaffAccount> find(String username) {
        String name = plain(username);
        return accounts.findByUsername(name).map(account -> account.known(name));
    }

    /** An account that is not active is found too; empty for one whose name is not chosen yet. */
    public Optional<StaffAccount> find(UUID id) {
        return accounts.find(id)
                .flatMap(account -> Optional.ofNullable(account.username()).map(account::known));
    }

    /**
     * Adds an account with a password; only administrators and the house itself. People are invited instead, see
     * {@link Invitations}.
     *
     * @param username 2 to 40 letters, digits, dots, dashes; stored small
     * @param password as typed, at most 72 bytes; only its bcrypt hash is stored
     * @throws nl.loketwijzer.domain.shared.NotAllowed for anybody else
     * @throws IllegalArgumentException when the name is taken or cannot be a name, or the password is too long
     */
    @Transactional
    public StaffAccount add(
            Actor actor, String username, String displayName, String password, Set<Role> roles, Set<LoketId> lokets) {
        actor.requireAdministers();
        String name = plain(username);
        if (!USERNAME.matcher(name).matches() || accounts.findByUsername(name).isPresent()) {
            throw new IllegalArgumentException("user name taken or not possible");
        }
        StoredAccount account = new StoredAccount(
                UUID.randomUUID(), 0, displayName, name, passwords.hash(password), null, true, roles, lokets);
        accounts.insert(account);
        audit.record(actor, "account.added", account.subject());
        return account.known(name);
    }

    /** @throws AccountRefused when it cannot be a user name */
    static String newName(String typed) {
        String name = plain(typed);
        if (!USERNAME.matcher(name).matches()) {
            throw new AccountRefused(Reason.USERNAME_UNCLEAR);
        }
        return name;
    }

    private static String plain(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
