package nl.loketwijzer.domain.booking;

import java.security.SecureRandom;
import java.util.Base64;

/** Secret that proves who holds a time; 32 random bytes in URL-safe base64. Only its hash is stored. */
public record HoldToken(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * A token that holds nothing yet. Given as the previous hold of a first choice, it makes that choice the same
     * however often it is sent.
     */
    public static HoldToken fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new HoldToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public String toString() {
        return "HoldToken[…]";
    }
}
