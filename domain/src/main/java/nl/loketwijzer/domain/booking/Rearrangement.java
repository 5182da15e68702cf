package nl.loketwijzer.domain.booking;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of hours, and what becomes of everybody who has an appointment in the time it takes away: first the people, then the door.
 *
 * @param id carried out twice it is one
 * @param people in order of the time they had
 * @param seen how the thing stood that is to be changed, or null: it was not there
 */
public record Rearrangement(
        UUID id,
        ScheduleChange change,
        List<Displaced> people,
        @Nullable Kept seen) {

    public Rearrangement {
        people = List.copyOf(people);
    }

    /** With another time, or none, for one of them. */
    public Rearrangement with(Displaced changed) {
        return new Rearrangement(
                id,
                change,
                people.stream()
                        .map(one -> one.entry().id().equals(changed.entry().id()) ? changed : one)
                        .toList(),
                seen);
    }
}
