package nl.loketwijzer.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/**
 * The number of somebody who walked in. Nothing of the person is kept.
 *
 * @param number from 1 each day
 * @param desk that called it, or null: nobody did
 * @param deskName name of that desk, or empty
 */
public record Ticket(
        LoketId loket,
        LocalDate day,
        int number,
        State state,
        @Nullable DeskId desk,
        String deskName,
        Instant takenAt) {

    /** What became of it. */
    public enum State {
        WAITING,
        CALLED,
        DONE,
        LEFT
    }
}
