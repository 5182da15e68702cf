package nl.loketwijzer.domain.staff;

import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account, as login needs it.
 *
 * @param username lower case
 * @param passwordHash encoded with its algorithm in front, {@code {bcrypt}…}; null for who logs in without a password
 */
public record StaffAccount(
        UUID id,
        String username,
        String displayName,
        @Nullable String passwordHash,
        Set<Role> roles,
        Set<LoketId> lokets,
        boolean active) {

    public StaffAccount {
        roles = Set.copyOf(roles);
        lokets = Set.copyOf(lokets);
    }

    public Actor.Staff actor() {
        return new Actor.Staff(id, username, roles, lokets);
    }

    @Override
    public String toString() {
        return "StaffAccount[" + username + "]";
    }
}
