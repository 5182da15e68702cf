package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.time.Instant;
import nl.loketwijzer.domain.calendar.CalendarProblem;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of a desk that is kept elsewhere, for who keeps the loket.
 *
 * @param host of its address; the address itself is a secret
 * @param goodAt when it was read last, or null: never yet
 * @param age how long ago that was
 * @param problem why the last reading did not go well, or null: it did, or there was none
 * @param fresh whether it was read lately enough; when not, nobody can book at this desk
 */
public record DeskAgenda(
        DeskId desk,
        String host,
        @Nullable Instant goodAt,
        @Nullable Duration age,
        @Nullable CalendarProblem problem,
        boolean fresh) {}
