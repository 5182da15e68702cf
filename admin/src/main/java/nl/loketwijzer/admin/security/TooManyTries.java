package nl.loketwijzer.admin.security;

import org.springframework.security.authentication.AccountStatusException;

/** This user name rests for a while. As the status of an account it ends the login: no other provider is asked. */
final class TooManyTries extends AccountStatusException {
    TooManyTries() {
        super("too many tries");
    }
}
