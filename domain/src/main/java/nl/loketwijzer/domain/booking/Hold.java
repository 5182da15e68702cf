package nl.loketwijzer.domain.booking;

import java.time.Instant;

/** A time that is kept for somebody while they fill in the rest. */
public record Hold(HoldToken token, Slot slot, Instant expiresAt) {}
