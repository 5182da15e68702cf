package nl.loketwijzer.domain.shared;

/** The keys cannot be read or made, so nothing may start. The message is one sentence for the one who runs the house. */
public final class KeyFileUnusable extends RuntimeException {
    KeyFileUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
