package nl.loketwijzer.domain.booking;

/** Secret that proves who holds a time; 32 random bytes in URL-safe base64. Only its hash is stored. */
public record HoldToken(String value) {
    @Override
    public String toString() {
        return "HoldToken[…]";
    }
}
