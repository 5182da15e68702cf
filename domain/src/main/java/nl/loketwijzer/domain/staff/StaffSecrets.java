package nl.loketwijzer.domain.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import nl.loketwijzer.domain.shared.Secrets;
import org.springframework.stereotype.Component;

/** Addresses of staff, sealed, and the links that let somebody in once. */
@Component
class StaffSecrets {

    private final Secrets secrets;

    StaffSecrets(Secrets secrets) {
        this.secrets = secrets;
    }

    byte[] emailHash(String email) {
        return secrets.lookup(email.strip().toLowerCase(Locale.ROOT), "staff.email");
    }

    byte[] sealEmail(String email, UUID account) {
        return secrets.seal(email.getBytes(UTF_8), emailContext(account));
    }

    String openEmail(byte[] sealed, UUID account) {
        return new String(secrets.open(sealed, emailContext(account)), UTF_8);
    }

    /** The same each time for the same number, so that the letter can be written when it leaves. */
    String token(UUID account, UUID number) {
        byte[] token = secrets.lookup(account + "/" + number, "staff.link");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    byte[] tokenHash(String token) {
        return secrets.lookup(token, "staff.link-hash");
    }

    private static String emailContext(UUID account) {
        return "staff_account.email/" + account;
    }
}
