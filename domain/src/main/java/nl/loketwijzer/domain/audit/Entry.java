package nl.loketwijzer.domain.audit;

import java.time.Instant;

/**
 * One line of the log.
 *
 * @param id rises with time
 * @param who {@code staff:kim}, {@code citizen}, {@code house:TASK}
 * @param what {@code appointment.cancelled}
 * @param subject {@code appointment/ID}
 * @param why why it was refused, in English as it was said; else empty
 */
public record Entry(long id, Instant at, String who, String what, String subject, String why) {}
