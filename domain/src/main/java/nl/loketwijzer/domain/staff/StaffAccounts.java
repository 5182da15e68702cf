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
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of people who work at lokets. */
@Service
@Transactional(readOnly = true)
public class StaffAccounts {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9._-]{2,40}");

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final AccountRepository repository;
    private final AuditLog audit;

    StaffAccounts(AccountRepository repository, AuditLog audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** Spaces around the name and capitals in it are forgiven. An account that is not active is found too. */
    public Optional<StaffAccount> find(String username) {
        return repository.findByUsername(plain(username)).map(StoredAccount::toAccount);
    }

    /**
     * Adds an account; only administrators and the house itself.
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
        if (!USERNAME.matcher(name).matches() || repository.findByUsername(name).isPresent()) {
            throw new IllegalArgumentException("user name taken or not possible");
        }
        StaffAccount account =
                new StaffAccount(UUID.randomUUID(), name, displayName, hash(password), roles, lokets, true);
        repository.save(new StoredAccount(account));
        audit.record(actor, "account.added", "account/" + account.id());
        return account;
    }

    private String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    private static String plain(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
