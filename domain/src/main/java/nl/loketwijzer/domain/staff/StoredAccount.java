package nl.loketwijzer.domain.staff;

import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account as it lies in the database.
 *
 * @param username null: invited, none chosen yet
 * @param passwordHash null: none chosen
 * @param email null: none known
 */
record StoredAccount(
        UUID id,
        long version,
        String name,
        @Nullable String username,
        @Nullable String passwordHash,
        @Nullable String email,
        boolean active,
        Set<Role> roles,
        Set<LoketId> lokets) {

    StoredAccount {
        roles = Set.copyOf(roles);
        lokets = Set.copyOf(lokets);
    }

    String subject() {
        return "account/" + id;
    }

    boolean administers() {
        return roles.contains(Role.ADMINISTRATOR);
    }

    StoredAccount with(String otherName, @Nullable String otherEmail, Set<Role> otherRoles, Set<LoketId> otherLokets) {
        return new StoredAccount(
                id, version, otherName, username, passwordHash, otherEmail, active, otherRoles, otherLokets);
    }

    /** @param chosen the user name, lower case */
    StaffAccount known(String chosen) {
        return new StaffAccount(id, chosen, name, passwordHash, roles, lokets, active);
    }

    @Override
    public String toString() {
        return "StoredAccount[" + id + "]";
    }
}
