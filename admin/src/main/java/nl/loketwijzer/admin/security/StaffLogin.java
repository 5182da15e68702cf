package nl.loketwijzer.admin.security;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.loketwijzer.domain.staff.StaffAccount;
import nl.loketwijzer.domain.staff.StaffAccounts;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Finds the account for a login. One that is not in use is as good as none: whoever tries learns nothing. */
@Component
class StaffLogin implements UserDetailsService {

    private final StaffAccounts accounts;

    /** For who has no password: of one that nobody knows. */
    private final String nobodysHash;

    StaffLogin(StaffAccounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.nobodysHash = String.valueOf(encoder.encode(UUID.randomUUID().toString()));
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return accounts.find(normal(name))
                .filter(StaffAccount::active)
                .map(this::details)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** User names are kept in lower case; a space before or after is forgiven. */
    static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private UserDetails details(StaffAccount account) {
        return User.withUsername(account.username())
                .password(Objects.requireNonNullElse(account.passwordHash(), nobodysHash))
                .authorities(Rights.of(account))
                .build();
    }
}
