package nl.loketwijzer.domain.staff;

import java.time.Instant;
import java.util.UUID;

/**
 * Somewhere somebody is logged in.
 *
 * @param seenAt the last sign of life, to about a minute
 * @param browser {@code BROWSER/SYSTEM}, as it was told at the login
 */
public record StaffSession(UUID id, Instant begunAt, Instant seenAt, String browser) {}
