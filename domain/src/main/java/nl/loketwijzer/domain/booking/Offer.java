package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.loketwijzer.domain.loket.Lokets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says whether a wanted time can be had, and what else there is when not. */
@Component
class Offer {

    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int ALTERNATIVES = 3;

    private final Timetables timetables;
    private final FreeTimes freeTimes;
    private final Lokets lokets;
    private final Clock clock;

    Offer(Timetables timetables, FreeTimes freeTimes, Lokets lokets, Clock clock) {
        this.timetables = timetables;
        this.freeTimes = freeTimes;
        this.lokets = lokets;
        this.clock = clock;
    }

    /**
     * Desks where this time seems free, in order of name. Another may be faster: only the claim decides.
     *
     * @param ignored whose claims do not stand in the way
     */
    List<DeskId> desks(Slot slot, @Nullable Owner ignored) {
        if (!isSensible(slot.length())
                || slot.start().getEpochSecond() % Stretch.GRAIN_SECONDS != 0
                || slot.start().getNano() != 0
                || !BookingWindow.seenFrom(clock).allows(slot)
                || lokets.find(slot.loket()).isEmpty()) {
            return List.of();
        }
        List<DeskId> free = free(slot, ignored);
        if (free.isEmpty()) {
            timetables.forget(slot.loket(), slot.date());
            return free(slot, ignored);
        }
        return free;
    }

    private List<DeskId> free(Slot slot, @Nullable Owner ignored) {
        LocalDate date = slot.date();
        return timetables
                .read(List.of(slot.loket()), date, date.plusDays(1), ignored)
                .getOrDefault(slot.loket(), List.of())
                .stream()
                .filter(desk -> desk.isFree(slot, Audience.EVERYBODY))
                .map(desk -> desk.desk().id())
                .toList();
    }

    /**
     * Whether hours, closures and holidays allow it. To be asked after the lock: then nobody can change them.
     *
     * @param version of the schedule, read after the lock
     */
    boolean stands(DeskId desk, Slot slot, long version) {
        return timetables
                .schedule(slot.loket(), version)
                .desk(desk)
                .filter(hours -> hours.offers(slot, Audience.STAFF))
                .isPresent();
    }

    /** With the nearest other times. When our memory says that it is free, somebody on another node was faster. */
    SlotTaken taken(Slot slot) {
        if (lokets.find(slot.loket()).isEmpty()) {
            return new SlotTaken(List.of());
        }
        if (!free(slot, null).isEmpty()) {
            timetables.forget(slot.loket(), slot.date());
        }
        Duration length = isSensible(slot.length()) ? slot.length() : FreeTimes.NORMAL;
        return new SlotTaken(freeTimes.around(new Slot(slot.loket(), slot.start(), length), ALTERNATIVES));
    }

    private static boolean isSensible(Duration length) {
        return length.isPositive()
                && length.compareTo(LONGEST) <= 0
                && length.toSeconds() % Stretch.GRAIN_SECONDS == 0
                && length.getNano() == 0;
    }
}
