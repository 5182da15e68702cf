package nl.loketwijzer.domain.shared;

/**
 * Keeps what must not be read: encryption of single fields and of the journey cookie, and hashes to look things up by.
 * Keys stand in one file outside the database ({@code loket.key-file}).
 */
public interface Secrets {

    /**
     * Encrypts (AEAD).
     *
     * @param context what it is and whose, bound to the result: {@code appointment.email/ID}
     */
    byte[] seal(byte[] plain, String context);

    /** @throws NotReadable when it was changed, is of another key or another context */
    byte[] open(byte[] sealed, String context);

    /**
     * A keyed hash (HMAC) to find something by, without keeping it.
     *
     * @param purpose keeps hashes of different things apart
     * @return 32 bytes
     */
    byte[] lookup(String value, String purpose);

    /** What was sealed cannot be opened. */
    final class NotReadable extends RuntimeException {
        public NotReadable() {
            super("cannot be opened");
        }
    }
}
