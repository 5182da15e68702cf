package nl.loketwijzer.domain.booking;

import java.util.List;

/**
 * What a calendar file would close.
 *
 * @param rows in order of time
 */
public record ClosurePlan(List<Row> rows) {

    public ClosurePlan {
        rows = List.copyOf(rows);
    }

    /**
     * One time of the file.
     *
     * @param closure with the id of the closure that it changes, or without one
     * @param key names the time in the file, see {@code closure_source}
     */
    public record Row(Closure closure, State state, EventKey key) {}

    /** What becomes of a row. Each has its words under {@code admin.closures.state.STATE}. */
    public enum State {
        /** It will be closed. */
        NEW,
        /** It was read from a file before, and is at another time now. */
        CHANGED,
        /** It is closed already. */
        EXISTS,
        /** It is over. */
        PAST,
        /** People have an appointment in it: first they get another time. */
        HITS,
        /** The file does not say when it is over. */
        NO_END;

        /** Whether it is saved when the plan is carried out. */
        public boolean isSaved() {
            return this == NEW || this == CHANGED;
        }
    }

    /** How many are saved when it is carried out. */
    public long saved() {
        return count(State.NEW) + count(State.CHANGED);
    }

    public long count(State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }
}
