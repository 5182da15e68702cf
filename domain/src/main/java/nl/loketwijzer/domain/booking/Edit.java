package nl.loketwijzer.domain.booking;

import java.time.Instant;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/**
 * One saved change of a loket's hours.
 *
 * @param actor who made it, as in the audit log
 * @param was how it stood before, or null: it was not there
 * @param became how it stood after, or null: it went
 * @param stands whether it still stands as it became, so that it can be put back
 */
public record Edit(
        long id,
        LoketId loket,
        Instant madeAt,
        String actor,
        @Nullable Kept was,
        @Nullable Kept became,
        boolean stands) {}
