package nl.loketwijzer.domain.staff;

import java.util.Set;
import nl.loketwijzer.domain.notification.MailAddress;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.AccountRefused.Reason;

/**
 * What an administrator fills in about somebody. Spaces around name and address are dropped.
 *
 * @param email may be empty for an account that has none
 */
public record MemberDetails(String name, String email, Set<Role> roles, Set<LoketId> lokets) {

    private static final int LONGEST_NAME = 80;

    public MemberDetails {
        name = name.strip();
        email = email.strip();
        roles = Set.copyOf(roles);
        lokets = Set.copyOf(lokets);
    }

    /** @throws AccountRefused when one of them cannot be so */
    void requireComplete(boolean needsEmail) {
        if (name.isEmpty()) {
            throw new AccountRefused(Reason.NAME_MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            throw new AccountRefused(Reason.NAME_TOO_LONG);
        }
        if (email.isEmpty() ? needsEmail : !MailAddress.isOne(email)) {
            throw new AccountRefused(Reason.EMAIL_UNCLEAR);
        }
        if (roles.isEmpty()) {
            throw new AccountRefused(Reason.ROLES_MISSING);
        }
        if (lokets.isEmpty() && !roles.contains(Role.ADMINISTRATOR)) {
            throw new AccountRefused(Reason.LOKETS_MISSING);
        }
    }

    @Override
    public String toString() {
        return "MemberDetails" + roles;
    }
}
