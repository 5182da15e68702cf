package nl.loketwijzer.portal.frame;

/** Where an error happened, without its message: that may hold what somebody typed. */
final class Unsaid extends RuntimeException {

    private Unsaid(Throwable error) {
        super(error.getClass().getName(), null, true, true);
        setStackTrace(error.getStackTrace());
        Throwable cause = error.getCause();
        if (cause != null && cause != error) {
            addSuppressed(new Unsaid(cause));
        }
    }

    static Unsaid of(Throwable error) {
        return new Unsaid(error);
    }
}
