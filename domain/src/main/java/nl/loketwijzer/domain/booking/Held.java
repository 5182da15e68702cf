package nl.loketwijzer.domain.booking;

import java.time.Instant;

/** A hold as the database has it. */
record Held(DeskId desk, Slot slot, Instant expiresAt) {

    DeskDay day() {
        return new DeskDay(desk, slot.date());
    }

    Hold toHold(HoldToken token) {
        return new Hold(token, slot, expiresAt);
    }
}
