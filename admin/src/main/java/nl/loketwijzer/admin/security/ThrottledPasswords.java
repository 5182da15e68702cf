package nl.loketwijzer.admin.security;

import java.time.Duration;
import nl.loketwijzer.domain.staff.LoginTries;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Checks a password, but not too often. An unknown name takes as long as a known one (DaoAuthenticationProvider). */
@Component
class ThrottledPasswords implements AuthenticationProvider {

    private final LoginTries tries;
    private final KnownBrowser browser;
    private final DaoAuthenticationProvider passwords;

    ThrottledPasswords(LoginTries tries, KnownBrowser browser, StaffLogin accounts, PasswordEncoder encoder) {
        this.tries = tries;
        this.browser = browser;
        this.passwords = new DaoAuthenticationProvider(accounts);
        this.passwords.setPasswordEncoder(encoder);
    }

    @Override
    public Authentication authenticate(Authentication login) {
        String who = who(StaffLogin.normal(login.getName()));
        Duration rest = tries.admit(who);
        if (rest.isPositive()) {
            throw new TooManyTries(rest);
        }
        Authentication done = passwords.authenticate(login);
        tries.forget(who);
        return done;
    }

    private String who(String name) {
        var request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return browser.who(request.getRequest(), name);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
