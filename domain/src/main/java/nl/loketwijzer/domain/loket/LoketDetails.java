package nl.loketwijzer.domain.loket;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a loket tells of itself beyond where it is.
 *
 * @param rooms how many rooms there are to talk in where nobody listens
 * @param phone a Dutch number as in E.164: {@code +31318680680}; null when none is known
 * @param route how to find it once one is near, in Dutch; may be empty
 * @param hours when instanties are there; one without hours is there whenever the loket is open
 * @param check who looked at all of it last; null when nobody did
 */
public record LoketDetails(
        Set<Facility> facilities,
        int rooms,
        @Nullable String phone,
        String route,
        List<PresentAt> hours,
        @Nullable Check check) {

    /** Nothing is known. */
    public static final LoketDetails NONE = new LoketDetails(Set.of(), 0, null, "", List.of(), null);

    public LoketDetails {
        facilities = Set.copyOf(facilities);
        hours = hours.stream().sorted().toList();
    }

    /**
     * Somebody looked whether everything is as it stands here.
     *
     * @param by as the audit log names them
     */
    public record Check(LocalDate on, String by) {}

    /** When this instantie is here, in order; empty: whenever the loket is open. */
    public List<PresentAt> hours(Presence presence) {
        return hours.stream().filter(at -> at.presence().equals(presence)).toList();
    }
}
