package nl.loketwijzer.domain.booking;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A colleague changed the same thing since it was seen: nothing was saved, nothing of theirs is lost. */
public final class ChangedMeanwhile extends RuntimeException {

    private final transient @Nullable Kept now;

    ChangedMeanwhile(@Nullable Kept now) {
        super("changed since it was seen");
        this.now = now;
    }

    /** How it stands now; empty when it is gone. */
    public Optional<Kept> now() {
        return Optional.ofNullable(now);
    }

    /** @param seen null: whatever it is */
    static void refuse(@Nullable Kept seen, @Nullable Kept now) {
        if (seen != null && !seen.equals(now)) {
            throw new ChangedMeanwhile(now);
        }
    }
}
