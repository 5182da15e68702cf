package nl.loketwijzer.admin.security;

import java.util.Locale;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.StaffAccount;
import nl.loketwijzer.domain.staff.StaffAccounts;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account for a login. One that is not in use is as good as none: whoever tries learns nothing. */
@Component
class StaffLogin implements UserDetailsService {

    private final StaffAccounts accounts;

    StaffLogin(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return accounts.find(normal(name))
                .filter(StaffAccount::active)
                .map(StaffLogin::details)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** User names are kept in lower case; a space before or after is forgiven. */
    static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static UserDetails details(StaffAccount account) {
        return User.withUsername(account.username())
                .password(account.passwordHash())
                .roles(account.roles().stream().map(Role::name).toArray(String[]::new))
                .build();
    }
}
