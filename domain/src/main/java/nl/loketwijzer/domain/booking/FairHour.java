package nl.loketwijzer.domain.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * Until when somebody may think about an earlier time. Three hours by daylight, from nine to nine; what is left in the
 * evening goes on in the morning, and then never ends before ten. So nobody has to answer at night or right after it.
 */
final class FairHour {

    /** Between the end of the thinking and the talk: somebody has to get there. */
    static final Duration ON_THE_WAY = Duration.ofHours(2);

    private static final Duration THINKING = Duration.ofHours(3);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime WIDE_AWAKE = LocalTime.of(10, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final int QUARTER_SECONDS = 900;

    private FairHour() {}

    /** On a whole quarter of an hour, for who is asked at this moment. */
    static Instant after(Instant asked) {
        ZonedDateTime now = quarter(asked).atZone(Slot.ZONE);
        ZonedDateTime morning = now.with(MORNING);
        ZonedDateTime evening = now.with(EVENING);
        if (now.isBefore(morning)) {
            return morning.plus(THINKING).toInstant();
        }
        if (!now.isBefore(evening)) {
            return morning.plusDays(1).plus(THINKING).toInstant();
        }
        Duration today = Duration.between(now, evening);
        if (today.compareTo(THINKING) >= 0) {
            return now.plus(THINKING).toInstant();
        }
        ZonedDateTime end = morning.plusDays(1).plus(THINKING.minus(today));
        ZonedDateTime earliest = end.with(WIDE_AWAKE);
        return (end.isBefore(earliest) ? earliest : end).toInstant();
    }

    /** Now by daylight, else the next morning: nobody is woken by a telephone. */
    static Instant awake(Instant now) {
        ZonedDateTime here = now.atZone(Slot.ZONE);
        ZonedDateTime morning = here.with(MORNING);
        if (here.isBefore(morning)) {
            return morning.toInstant();
        }
        return here.isBefore(here.with(EVENING)) ? now : morning.plusDays(1).toInstant();
    }

    private static Instant quarter(Instant moment) {
        long seconds = moment.getEpochSecond() + (moment.getNano() > 0 ? 1 : 0);
        return Instant.ofEpochSecond(Math.ceilDiv(seconds, QUARTER_SECONDS) * QUARTER_SECONDS);
    }
}
