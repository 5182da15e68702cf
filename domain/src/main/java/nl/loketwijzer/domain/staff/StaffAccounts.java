package nl.loketwijzer.domain.staff;

import java.util.Optional;
import java.util.Set;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;

/** Accounts of people who work at lokets. */
public interface StaffAccounts {

    Optional<StaffAccount> find(String username);

    /**
     * Adds an account; only administrators and the house itself.
     *
     * @param password as typed; only its bcrypt hash is stored
     */
    StaffAccount add(
            Actor actor, String username, String displayName, String password, Set<Role> roles, Set<LoketId> lokets);
}
