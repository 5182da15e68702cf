package nl.loketwijzer.domain.booking;

import java.time.LocalDate;
import java.time.LocalTime;

/** Hours in which nobody needs an appointment. */
public record WalkIn(LocalDate date, LocalTime from, LocalTime until) {}
