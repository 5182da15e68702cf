package nl.loketwijzer.domain.booking;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed at one desk on one day.
 *
 * @param version of {@link DeskDays}, read before the claims: never newer than what it stands for
 */
record ClaimedDay(long version, List<Claimed> claims) {

    /** Of a day that was never claimed. */
    static final long NEVER = 0;

    ClaimedDay {
        claims = List.copyOf(claims);
    }

    /**
     * Claims that still count.
     *
     * @param now by the clock of the database
     * @param ignored claims that do not count
     */
    List<Stretch> taken(Instant now, Predicate<Claimed> ignored) {
        return claims.stream()
                .filter(claim -> claim.counts(now) && !ignored.test(claim))
                .map(Claimed::time)
                .toList();
    }

    /**
     * @param expiresAt of a hold, by the clock of the database; null for what stays
     * @param cooling given back, and kept for who waits
     */
    record Claimed(Stretch time, Owner owner, @Nullable Instant expiresAt, boolean cooling) {

        boolean counts(Instant now) {
            return expiresAt == null || expiresAt.isAfter(now);
        }
    }
}
