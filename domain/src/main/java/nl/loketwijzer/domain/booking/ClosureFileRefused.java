package nl.loketwijzer.domain.booking;

import nl.loketwijzer.domain.calendar.CalendarProblem;
import org.jspecify.annotations.Nullable;

/** A file that no closures can be read from; nothing was saved. */
public final class ClosureFileRefused extends RuntimeException {

    private final @Nullable CalendarProblem problem;

    /** @param problem null: it holds more than anybody closes */
    ClosureFileRefused(@Nullable CalendarProblem problem) {
        super(problem == null ? "too many closures" : problem.name());
        this.problem = problem;
    }

    /** Why it could not be read; null when it holds more than anybody closes. */
    public @Nullable CalendarProblem problem() {
        return problem;
    }
}
