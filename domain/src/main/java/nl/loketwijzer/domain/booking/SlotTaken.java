package nl.loketwijzer.domain.booking;

import java.util.List;

/** Somebody else has this time, or it is no longer offered. */
public final class SlotTaken extends RuntimeException {

    private final transient List<Slot> alternatives;

    SlotTaken(List<Slot> alternatives) {
        super("slot taken");
        this.alternatives = List.copyOf(alternatives);
    }

    /** At most three other times at the same loket, the nearest in time first. */
    public List<Slot> alternatives() {
        return alternatives;
    }
}
