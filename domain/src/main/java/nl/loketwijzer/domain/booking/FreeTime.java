package nl.loketwijzer.domain.booking;

/** A free time, and a desk that has it. */
public record FreeTime(DeskId desk, Slot slot) {}
