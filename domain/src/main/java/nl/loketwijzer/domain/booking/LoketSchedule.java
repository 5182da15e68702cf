package nl.loketwijzer.domain.booking;

import java.util.List;
import java.util.Optional;

/**
 * Desks, hours and closures of one loket as they were read at one moment.
 *
 * @param version of {@link ScheduleVersions}, read before the rest: never newer than what it stands for
 * @param desks active ones, in order of name
 */
record LoketSchedule(long version, BookingPolicy policy, List<DeskHours> desks) {

    /** Of a schedule that was never changed. */
    static final long NEVER = 0;

    LoketSchedule {
        desks = List.copyOf(desks);
    }

    Optional<DeskHours> desk(DeskId id) {
        return desks.stream().filter(hours -> hours.desk().id().equals(id)).findFirst();
    }
}
