package nl.loketwijzer.domain.booking;

/** Something of a loket's hours that coordinators keep, as it stood at one moment. */
public sealed interface Kept permits OpeningRule, Closure, Desk, BookingPolicy {}
