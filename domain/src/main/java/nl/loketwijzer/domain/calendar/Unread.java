package nl.loketwijzer.domain.calendar;

/** An agenda could not be read. */
final class Unread extends RuntimeException {

    private final CalendarProblem problem;

    Unread(CalendarProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    CalendarProblem problem() {
        return problem;
    }
}
