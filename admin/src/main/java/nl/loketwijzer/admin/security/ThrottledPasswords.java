package nl.loketwijzer.admin.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks a password, but not too often. An unknown name takes as long as a known one (DaoAuthenticationProvider). */
@Component
class ThrottledPasswords implements AuthenticationProvider {

    private final LoginThrottle throttle;
    private final DaoAuthenticationProvider passwords;

    ThrottledPasswords(LoginThrottle throttle, StaffLogin accounts, PasswordEncoder encoder) {
        this.throttle = throttle;
        this.passwords = new DaoAuthenticationProvider(accounts);
        this.passwords.setPasswordEncoder(encoder);
    }

    @Override
    public Authentication authenticate(Authentication login) {
        String name = StaffLogin.normal(login.getName());
        if (!throttle.admits(name)) {
            throw new TooManyTries();
        }
        Authentication done = passwords.authenticate(login);
        throttle.forget(name);
        return done;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
