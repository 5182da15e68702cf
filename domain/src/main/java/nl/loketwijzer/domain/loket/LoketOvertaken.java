package nl.loketwijzer.domain.loket;

/** Somebody else changed the loket in the meantime; nothing was saved. */
public final class LoketOvertaken extends RuntimeException {

    private final transient LoketSheet now;

    LoketOvertaken(LoketSheet now) {
        super("changed by somebody else: " + now.id());
        this.now = now;
    }

    /** As it stands now. */
    public LoketSheet now() {
        return now;
    }
}
