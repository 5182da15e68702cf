package nl.loketwijzer.domain.booking;

/** Somebody else was faster: other people lie in the closure by now, or a proposed time is taken. Nothing was saved. */
public final class Overtaken extends RuntimeException {

    Overtaken(String what) {
        super(what);
    }
}
