package nl.loketwijzer.domain.shared;

/** A data file is not as it must be. The message is {@code file:line: reason}. */
public final class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenFile(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
