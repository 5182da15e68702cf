package nl.loketwijzer.domain.staff;

import java.util.Set;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;

/**
 * Somebody of staff, as their own organisation knows them.
 *
 * @param subject who it is there, for ever the same; together with the organisation
 * @param username the name wished for; another one is made when it cannot be or is taken
 */
public record OrganisationMember(String subject, String username, String name, Set<Role> roles, Set<LoketId> lokets) {

    public OrganisationMember {
        roles = Set.copyOf(roles);
        lokets = Set.copyOf(lokets);
    }

    @Override
    public String toString() {
        return "OrganisationMember" + roles;
    }
}
