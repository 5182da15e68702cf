package nl.loketwijzer.domain.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/**
 * What was done: who got which time, and who has still to be told.
 *
 * @param people in order of the time they had
 */
public record Rearranged(UUID id, LoketId loket, Instant madeAt, List<Person> people) {

    public Rearranged {
        people = List.copyOf(people);
    }

    /**
     * One of them.
     *
     * @param name what to call the visitor
     * @param language language tag
     * @param before the time they had
     * @param now the time they have, or null: none
     * @param changedSince whether somebody changed it again: then this is history
     * @param knows whether staff told them; nothing that is sent counts
     */
    public record Person(
            AppointmentId id,
            String code,
            String name,
            String language,
            Told told,
            Slot before,
            @Nullable Slot now,
            boolean changedSince,
            boolean knows) {

        /** The first half of the code: who has it knows it again, nobody can open anything with it. */
        public String codeStart() {
            return code.substring(0, code.length() / 2);
        }

        /** The code as citizens read it: {@code XXXXX-XXXXX}. */
        public String readableCode() {
            return Code.readable(code);
        }

        @Override
        public String toString() {
            return "Person[" + id + "]";
        }
    }
}
