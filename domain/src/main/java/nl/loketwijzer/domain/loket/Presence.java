package nl.loketwijzer.domain.loket;

import static java.util.Comparator.comparing;

import nl.loketwijzer.domain.instantie.InstantieId;

/** How an instantie can be reached from a loket. Ordered by instantie, in person first. */
public record Presence(InstantieId instantie, Kind kind) implements Comparable<Presence> {

    /** In person, or over a line between professionals. */
    public enum Kind {
        ON_SITE,
        DIRECT_LINE
    }

    @Override
    public int compareTo(Presence other) {
        return comparing(Presence::instantie).thenComparing(Presence::kind).compare(this, other);
    }
}
