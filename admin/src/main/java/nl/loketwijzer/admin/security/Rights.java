package nl.loketwijzer.admin.security;

import java.util.Collection;
import java.util.List;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.StaffAccount;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Roles of an account as Spring Security and {@code @RolesAllowed} know them. */
final class Rights {

    private static final String ROLE = "ROLE_";

    private Rights() {}

    static List<GrantedAuthority> of(StaffAccount account) {
        return account.roles().stream().map(Rights::of).toList();
    }

    private static GrantedAuthority of(Role role) {
        return new SimpleGrantedAuthority(ROLE + role.name());
    }

    static boolean areThose(Authentication login, StaffAccount account) {
        List<GrantedAuthority> roles = of(account);
        return roles.size() == count(login.getAuthorities())
                && login.getAuthorities().containsAll(roles);
    }

    /** The same login with the roles of now; how somebody logged in stays with it. */
    static Authentication renewed(Authentication login, StaffAccount account) {
        return login.toBuilder()
                .authorities(all -> {
                    all.removeIf(Rights::isRole);
                    all.addAll(of(account));
                })
                .build();
    }

    private static long count(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream().filter(Rights::isRole).count();
    }

    private static boolean isRole(GrantedAuthority authority) {
        String name = authority.getAuthority();
        return name != null && name.startsWith(ROLE);
    }
}
