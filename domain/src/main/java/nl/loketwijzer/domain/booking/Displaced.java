package nl.loketwijzer.domain.booking;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whose time a change of hours takes away.
 *
 * @param told how a message to them is brought, if they need one: see {@link #hears}
 * @param instead the time they get, or null: none, they are asked to choose one
 */
public record Displaced(DayEntry entry, Told told, @Nullable FreeTime instead) {

    public Displaced getting(@Nullable FreeTime other) {
        return new Displaced(entry, told, other);
    }

    /** Whether they come at the very time they know. */
    public boolean keepsTime() {
        return instead != null && instead.slot().equals(entry.slot());
    }

    /** How they will hear of it; not at all when the time stays. */
    public Told hears() {
        return keepsTime() ? Told.NOT_NEEDED : told;
    }
}
