package nl.loketwijzer.domain.staff;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.notification.MailAddress;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.AccountRefused.Reason;
import nl.loketwijzer.domain.staff.Links.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody comes by an account and a password: a link by mail that works once, for a week. */
@Service
@Transactional
public class Invitations {

    /** Who asks for a new password again and again gets one letter. */
    private static final Duration QUIET = Duration.ofMinutes(5);

    private static final Actor LOGIN = new Actor.House("login");

    private final AccountRows accounts;
    private final Links links;
    private final StaffPasswords passwords;
    private final SessionRows sessions;
    private final AuditLog audit;
    private final Clock clock;

    Invitations(
            AccountRows accounts,
            Links links,
            StaffPasswords passwords,
            SessionRows sessions,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a link opens.
     *
     * @param name of the person
     * @param username null when it is still to be chosen
     */
    public record Open(String name, @Nullable String username) {}

    /**
     * Makes an account and invites its person.
     *
     * @return the id of the account
     * @throws AccountRefused with the reason
     */
    public UUID invite(Actor actor, MemberDetails details) {
        actor.requireAdministers();
        details.requireComplete(true);
        StoredAccount account = new StoredAccount(
                UUID.randomUUID(),
                0,
                details.name(),
                null,
                null,
                details.email(),
                true,
                details.roles(),
                details.lokets());
        try {
            accounts.insert(account);
        } catch (DuplicateKeyException taken) {
            throw new AccountRefused(Reason.EMAIL_TAKEN);
        }
        links.send(account);
        audit.record(actor, "account.invited", account.subject());
        return account.id();
    }

    /** Invites the first administrator of a house, once more when that link is over. Nothing when somebody administers it. */
    public void first(Actor actor, String email) {
        actor.requireAdministers();
        if (accounts.administrators() > 0) {
            return;
        }
        Optional<StoredAccount> known = accounts.findByEmail(email);
        if (known.isEmpty()) {
            invite(actor, new MemberDetails("Beheerder", email, Set.of(Role.ADMINISTRATOR), Set.of()));
        } else if (links.find(known.get().id()).isEmpty()) {
            again(actor, known.get().id());
        }
    }

    /** Mails a new link: to choose a name and a password, or another password. The link from before is over. */
    public void again(Actor actor, UUID id) {
        actor.requireAdministers();
        StoredAccount account = accounts.find(id).orElseThrow(() -> new AccountRefused(Reason.CHANGED));
        if (!account.active()) {
            throw new AccountRefused(Reason.OUT_OF_USE);
        }
        if (account.email() == null) {
            throw new AccountRefused(Reason.NO_ADDRESS);
        }
        links.send(account);
        audit.record(actor, "account.link.sent", account.subject());
    }

    /**
     * Somebody at the login asks for a new password. Whoever asks learns nothing: not even whether there is such an account.
     *
     * @throws AccountRefused when it is no mail address
     */
    public void forgotten(String email) {
        if (!MailAddress.isOne(email.strip())) {
            throw new AccountRefused(Reason.EMAIL_UNCLEAR);
        }
        accounts.findByEmail(email)
                .filter(StoredAccount::active)
                .filter(account -> !sentJustNow(account))
                .ifPresent(account -> {
                    links.send(account);
                    audit.record(LOGIN, "account.link.asked", account.subject());
                });
    }

    private boolean sentJustNow(StoredAccount account) {
        return links.find(account.id())
                .filter(link -> link.madeAt().plus(QUIET).isAfter(clock.instant()))
                .isPresent();
    }

    /** What the link opens; changes nothing. Empty when it was used, replaced or is too old. */
    @Transactional(readOnly = true)
    public Optional<Open> open(String token) {
        return links.find(token)
                .flatMap(link -> accounts.find(link.account()))
                .filter(StoredAccount::active)
                .map(account -> new Open(account.name(), account.username()));
    }

    /**
     * Uses the link. Wherever somebody is logged in with the password from before, they are logged out.
     *
     * @param username as typed; not looked at when the account has one
     * @param password as typed
     * @throws AccountRefused with the reason; the link still works unless it is over
     */
    public void accept(String token, String username, String password) {
        Link link = links.find(token).orElseThrow(() -> new AccountRefused(Reason.LINK_OVER));
        StoredAccount account = accounts.find(link.account())
                .filter(StoredAccount::active)
                .filter(known -> !accounts.isOfOrganisation(known.id()))
                .orElseThrow(() -> new AccountRefused(Reason.LINK_OVER));
        String name = account.username() == null ? StaffAccounts.newName(username) : account.username();
        PasswordRules.require(password, own(account, name));
        if (!links.use(link)) {
            throw new AccountRefused(Reason.LINK_OVER);
        }
        try {
            accounts.setLogin(account.id(), name, passwords.hash(password));
        } catch (DuplicateKeyException taken) {
            throw new AccountRefused(Reason.USERNAME_TAKEN);
        }
        sessions.dropAll(account.id());
        accounts.dropPasskeys(account.id());
        audit.record(account.known(name).actor(), "account.password.chosen", account.subject());
    }

    /** Words that whoever knows this person tries first. */
    private static List<String> own(StoredAccount account, String username) {
        String email = Objects.requireNonNullElse(account.email(), "");
        return Arrays.stream((username + " " + account.name() + " " + email).split("[\\s@.,_-]+"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2)
                .toList();
    }
}
