package nl.loketwijzer.domain.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Keeps what must not be read: encryption of single fields and of the journey cookie, and hashes to look things up by.
 * Keys stand in one file outside the database ({@code loket.key-file}).
 */
@Service
public class Secrets {

    private final Aead aead;
    private final Mac mac;

    /**
     * Reads the keys; makes them when there are none yet.
     *
     * @throws KeyFileUnusable when the file or its folder cannot be used: the start stops
     */
    Secrets(@Value("${loket.key-file}") Path keyFile) {
        Keys keys = new KeyFile(keyFile).readOrCreate();
        this.aead = keys.aead();
        this.mac = keys.mac();
    }

    /**
     * Encrypts (AEAD).
     *
     * @param context what it is and whose, bound to the result: {@code appointment.email/ID}
     */
    public byte[] seal(byte[] plain, String context) {
        try {
            return aead.encrypt(plain, context.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt", e);
        }
    }

    /** @throws NotReadable when it was changed, is of another key or another context */
    public byte[] open(byte[] sealed, String context) {
        try {
            return aead.decrypt(sealed, context.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new NotReadable();
        }
    }

    /**
     * A keyed hash (HMAC) to find something by, without keeping it.
     *
     * @param purpose keeps hashes of different things apart
     * @return 32 bytes
     */
    public byte[] lookup(String value, String purpose) {
        try {
            return mac.computeMac((purpose + '\0' + value).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot hash", e);
        }
    }

    /** What was sealed cannot be opened. */
    public static final class NotReadable extends RuntimeException {
        public NotReadable() {
            super("cannot be opened");
        }
    }
}
