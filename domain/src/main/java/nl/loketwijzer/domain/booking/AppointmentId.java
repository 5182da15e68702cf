package nl.loketwijzer.domain.booking;

import java.io.Serializable;
import java.util.UUID;

/** Names one appointment inside the house. Citizens know it by its code or link. */
public record AppointmentId(UUID value) implements Serializable {}
