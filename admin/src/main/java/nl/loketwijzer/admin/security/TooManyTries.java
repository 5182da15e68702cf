package nl.loketwijzer.admin.security;

import org.springframework.security.core.AuthenticationException;

/** This user name rests for a while. */
final class TooManyTries extends AuthenticationException {
    TooManyTries() {
        super("too many tries");
    }
}
