package nl.loketwijzer.domain.helping;

/** The link is not ours, was used before, or is too old. */
public final class NoLiveLink extends RuntimeException {
    NoLiveLink() {
        super("no link that opens anything");
    }
}
