package nl.loketwijzer.domain.loket;

import nl.loketwijzer.domain.instantie.InstantieId;

/** How an instantie can be reached from a loket. */
public record Presence(InstantieId instantie, Kind kind) {

    /** In person, or over a line between professionals. */
    public enum Kind {
        ON_SITE,
        DIRECT_LINE
    }
}
