package nl.loketwijzer.domain.loket;

/** Lokets were changed since the plan was made, so that it would do something else now; nothing was saved. */
public final class ImportOvertaken extends RuntimeException {
    ImportOvertaken() {
        super("the plan would do something else now");
    }
}
