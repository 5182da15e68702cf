package nl.loketwijzer.admin.security;

import java.time.Duration;
import org.springframework.security.authentication.AccountStatusException;

/** This user name rests for a while. As the status of an account it ends the login: no other provider is asked. */
final class TooManyTries extends AccountStatusException {

    private final Duration rest;

    TooManyTries(Duration rest) {
        super("too many tries");
        this.rest = rest;
    }

    /** How long to wait, in whole minutes; at least one. */
    long minutes() {
        return rest.plusSeconds(59).toMinutes();
    }
}
