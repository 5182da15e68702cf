package nl.loketwijzer.domain.loket;

/** There is no such loket. */
public final class LoketGone extends RuntimeException {
    LoketGone() {
        super("there is no such loket");
    }
}
