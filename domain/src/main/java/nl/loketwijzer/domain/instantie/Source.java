package nl.loketwijzer.domain.instantie;

import java.time.LocalDate;
import nl.loketwijzer.domain.shared.YamlNode;
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

    /**
     * Reads {@code {site: svb.nl, checkedOn: 2026-11-16, reviewBy: 2027-05-16}}; {@code validFrom} and
     * {@code validUntil} may stand there too.
     *
     * @throws nl.loketwijzer.domain.shared.BrokenFile when a date is missing or cannot be
     */
    public static Source read(YamlNode node) {
        node.only("site", "checkedOn", "reviewBy", "validFrom", "validUntil");
        var source = new Source(
                node.get("site").text(),
                node.get("checkedOn").date(),
                node.get("reviewBy").date(),
                node.at("validFrom").map(YamlNode::date).orElse(null),
                node.at("validUntil").map(YamlNode::date).orElse(null));
        if (source.reviewBy.isBefore(source.checkedOn)) {
            throw node.broken("reviewBy lies before checkedOn");
        }
        return source;
    }

    /** Whether the fact may be shown on that day. Fails closed: outside its dates it may not. */
    public boolean shownOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }
}
