package nl.loketwijzer.domain.booking;

import nl.loketwijzer.domain.shared.LoketId;

/** One place to talk at a loket. An inactive desk offers no times but keeps its appointments. */
public record Desk(DeskId id, LoketId loket, String name, boolean active) {}
