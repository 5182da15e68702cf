package nl.loketwijzer.domain.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link by which a calendar elsewhere reads appointments. The link itself is shown once, when it is made.
 *
 * @param readAt when a calendar read it last, to the minute; null when none did
 */
public record Feed(FeedOf of, Instant madeAt, @Nullable Instant readAt) {}
