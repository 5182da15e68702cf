package nl.loketwijzer.domain.booking;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.loketwijzer.domain.calendar.CalendarEvent;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/** A time of a calendar file as a closure, on the clock of the wall. */
final class FileClosure {

    private static final int LONGEST_REASON = 200;

    private FileClosure() {}

    /** Covers all of the event, also in the night in which the clock says an hour twice. */
    static Closure of(CalendarEvent event, LoketId loket, @Nullable DeskId desk, @Nullable UUID id) {
        LocalDateTime from = wall(event.from()).truncatedTo(ChronoUnit.MINUTES);
        LocalDateTime until = wall(event.until());
        if (until.atZone(Slot.ZONE).toInstant().isBefore(event.until())) {
            until = until.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        } else if (!until.truncatedTo(ChronoUnit.MINUTES).equals(until)) {
            until = until.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        }
        String summary = event.summary();
        return new Closure(
                id,
                loket,
                desk,
                from,
                until,
                summary.length() > LONGEST_REASON ? summary.substring(0, LONGEST_REASON) : summary);
    }

    private static LocalDateTime wall(Instant moment) {
        return LocalDateTime.ofInstant(moment, Slot.ZONE);
    }
}
