package nl.loketwijzer.domain.guidance;

/** A file with lines to evaluate cannot be read; the message is one sentence for who runs it. */
final class UnreadableLines extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableLines(String message) {
        super(message);
    }
}
