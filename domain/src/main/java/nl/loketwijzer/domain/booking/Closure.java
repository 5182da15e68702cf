package nl.loketwijzer.domain.booking;

import java.time.LocalDateTime;
import java.util.UUID;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/**
 * A time in which nobody is helped, on the clock of the wall.
 *
 * @param id null for a closure that is not saved yet
 * @param desk one desk, or null: the whole loket
 * @param until exclusive
 * @param reason for staff, for example {@code Scholing}
 */
public record Closure(
        @Nullable UUID id, LoketId loket, @Nullable DeskId desk, LocalDateTime from, LocalDateTime until, String reason)
        implements ScheduleChange, Kept {

    boolean concerns(Desk other) {
        return loket.equals(other.loket()) && (desk == null || desk.equals(other.id()));
    }

    /** The same, to be saved as a new one. */
    Closure anew() {
        return new Closure(null, loket, desk, from, until, reason);
    }

    Stretch time() {
        return Stretch.onTheWall(from, until);
    }
}
