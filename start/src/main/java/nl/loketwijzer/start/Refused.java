package nl.loketwijzer.start;

/** It cannot go on like this; the message tells a person why and what to do. */
public final class Refused extends RuntimeException {

    public Refused(String message) {
        super(message);
    }

    public Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
