package nl.loketwijzer.domain.notification;

import java.time.Duration;
import java.time.Instant;
import nl.loketwijzer.domain.notification.Outbox.State;
import org.jspecify.annotations.Nullable;

/**
 * A message as it lies in the outbox, its content still sealed.
 *
 * @param usefulUntil null: for some days
 */
record Stored(
        long id,
        String about,
        Channel channel,
        String messageId,
        byte[] content,
        State state,
        int attempts,
        Instant writtenAt,
        @Nullable Instant usefulUntil) {

    private static final Duration GIVE_UP_AFTER = Duration.ofDays(5);
    private static final Duration LONGEST_DELAY = Duration.ofHours(4);

    /** One minute after the first failure, then twice as long each time, up to four hours. */
    Duration delay() {
        Duration delay = Duration.ofMinutes(1L << Math.min(attempts, 10));
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }

    /** Whether another try is of no use any more. */
    boolean isOver(Instant now) {
        Instant last = usefulUntil == null ? writtenAt.plus(GIVE_UP_AFTER) : usefulUntil;
        return last.isBefore(now);
    }
}
