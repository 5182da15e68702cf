package nl.loketwijzer.domain.booking;

/** It was cancelled before, so it cannot be moved. */
public final class AlreadyCancelled extends RuntimeException {
    AlreadyCancelled() {
        super("already cancelled");
    }
}
