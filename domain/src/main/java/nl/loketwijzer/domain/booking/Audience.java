package nl.loketwijzer.domain.booking;

import java.util.EnumSet;
import java.util.Set;
import nl.loketwijzer.domain.booking.OpeningRule.Kind;

/** For whom times are looked for. */
public enum Audience {
    /** Anybody. */
    EVERYBODY(EnumSet.of(Kind.BOOKABLE)),

    /** Who cannot wait: times that are kept back count too. */
    URGENT(EnumSet.of(Kind.BOOKABLE, Kind.URGENT)),

    /** Staff, who may use every hour of a desk. */
    STAFF(EnumSet.of(Kind.BOOKABLE, Kind.URGENT, Kind.INTERNAL));

    private final Set<Kind> kinds;

    Audience(Set<Kind> kinds) {
        this.kinds = kinds;
    }

    Set<Kind> kinds() {
        return kinds;
    }
}
