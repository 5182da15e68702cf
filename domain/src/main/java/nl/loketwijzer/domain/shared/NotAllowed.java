package nl.loketwijzer.domain.shared;

/** The actor has no right to do this. */
public final class NotAllowed extends RuntimeException {
    public NotAllowed(String message) {
        super(message);
    }
}
