package nl.loketwijzer.domain.booking;

import java.time.Instant;
import java.util.List;
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
     * @param ignored whose claims do not count
     */
    List<Stretch> taken(Instant now, @Nullable Owner ignored) {
        return claims.stream()
                .filter(claim -> claim.counts(now) && !claim.owner().equals(ignored))
                .map(Claimed::time)
                .toList();
    }

    /** @param expiresAt of a hold, by the clock of the database; null for what stays */
    record Claimed(Stretch time, Owner owner, @Nullable Instant expiresAt) {

        boolean counts(Instant now) {
            return expiresAt == null || expiresAt.isAfter(now);
        }
    }
}
