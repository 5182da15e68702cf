package nl.loketwijzer.domain.instantie;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from and how long it may be shown.
 *
 * @param site host of the one who knows, {@code svb.nl}
 * @param checkedOn when somebody last looked
 * @param reviewBy past this the build warns
 * @param validFrom first day it is true, or null
 * @param validUntil past this it is not shown, or null
 */
public record Source(
        String site,
        LocalDate checkedOn,
        LocalDate reviewBy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** Whether the fact may be shown on that day. Fails closed: outside its dates it may not. */
    public boolean shownOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }
}
