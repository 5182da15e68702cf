package nl.loketwijzer.domain.booking;

import java.io.Serializable;
import java.util.UUID;

/** Names one desk: one place to talk, the unit of capacity. */
public record DeskId(UUID value) implements Serializable {}
