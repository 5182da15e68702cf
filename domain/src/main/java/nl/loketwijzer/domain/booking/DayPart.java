package nl.loketwijzer.domain.booking;

import java.time.LocalTime;

/** Which part of the day suits somebody. */
public enum DayPart {
    MORNING,
    AFTERNOON,
    ANY;

    /** Judged by the start, on the clock of the wall; the afternoon begins at noon. */
    boolean suits(Slot slot) {
        return switch (this) {
            case MORNING -> slot.time().isBefore(LocalTime.NOON);
            case AFTERNOON -> !slot.time().isBefore(LocalTime.NOON);
            case ANY -> true;
        };
    }
}
