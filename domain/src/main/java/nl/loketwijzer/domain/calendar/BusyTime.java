package nl.loketwijzer.domain.calendar;

import java.time.Instant;

/** A time in which somebody is busy; it is not told what for. */
public record BusyTime(Instant from, Instant until) {}
