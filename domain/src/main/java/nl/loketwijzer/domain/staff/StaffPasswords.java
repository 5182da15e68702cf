package nl.loketwijzer.domain.staff;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords, with the name of the algorithm in front. */
@Component
class StaffPasswords {

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }
}
