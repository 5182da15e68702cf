package nl.loketwijzer.domain.loket;

/** A file that is no table of lokets as a whole; nothing was saved. */
public final class TableRefused extends RuntimeException {

    private final Reason reason;
    private final String column;

    TableRefused(Reason reason, String column) {
        super(reason.name());
        this.reason = reason;
        this.column = column;
    }

    public Reason reason() {
        return reason;
    }

    /** The head that it is about; empty when it is about none. */
    public String column() {
        return column;
    }

    /** Each has its sentence under {@code admin.import.refused.REASON}. */
    public enum Reason {
        EMPTY,
        /** Other bytes than UTF-8: saved as Windows-1252, or no text at all. */
        NOT_UTF8,
        MISSING_COLUMN,
        UNKNOWN_COLUMN,
        COLUMN_TWICE,
        /** A quote that is not closed, or a row without end. */
        BROKEN,
        TOO_MANY_ROWS
    }
}
