package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;
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
     * @param only one desk, or null: any
     * @param ignored whose claims do not stand in the way
     */
    List<DeskId> desks(Slot slot, Talk talk, @Nullable DeskId only, @Nullable Owner ignored) {
        if (!isSensible(slot.length())
                || slot.start().getEpochSecond() % Stretch.GRAIN_SECONDS != 0
                || slot.start().getNano() != 0
                || lokets.find(slot.loket()).isEmpty()) {
            return List.of();
        }
        if (only != null) {
            return timetables
                    .hours(slot.loket(), BookingWindow.longest(clock))
                    .offering(slot, talk)
                    .map(desk -> desk.desk().id())
                    .filter(only::equals)
                    .toList();
        }
        List<DeskId> free = free(slot, talk, ignored);
        if (free.isEmpty()) {
            timetables.forget(slot.loket(), slot.date());
            return free(slot, talk, ignored);
        }
        return free;
    }

    /** Whether this time seems free at this desk, from memory. */
    boolean isFree(DeskId desk, Slot slot, Talk talk, @Nullable Owner ignored) {
        return free(slot, talk, ignored).contains(desk);
    }

    private List<DeskId> free(Slot slot, Talk talk, @Nullable Owner ignored) {
        LocalDate date = slot.date();
        BookingWindow day = BookingWindow.longest(clock).within(date, date.plusDays(1));
        return Optional.ofNullable(
                        timetables.read(List.of(slot.loket()), day, ignored).get(slot.loket()))
                .stream()
                .flatMap(times -> times.free(slot, talk))
                .toList();
    }

    List<Slot> times(LoketId loket, Talk talk) {
        return freeTimes.between(loket, LocalDate.EPOCH, LocalDate.MAX, talk);
    }

    BookingPolicy policy(LoketId loket) {
        return timetables.schedule(loket).policy();
    }

    /** Under which agreement a time stands, at which desk. */
    record Standing(Desk desk, BookingPolicy policy) {}

    /**
     * The agreement under which this time stands; empty when hours, closures, holidays or an agenda kept elsewhere do not
     * allow it. To be asked after the lock: then nobody can change them.
     *
     * @param version of the schedule, read after the lock
     */
    Optional<Standing> standing(DeskId desk, Slot slot, long version) {
        LoketSchedule schedule = timetables.schedule(slot.loket(), version);
        return schedule.desk(desk)
                .filter(hours -> hours.isConnected(timetables.now()))
                .filter(hours -> hours.offers(slot, Audience.STAFF))
                .map(hours -> new Standing(hours.desk(), schedule.policy()));
    }

    /** With the nearest other times. When our memory says that it is free, somebody on another node was faster. */
    SlotTaken taken(Slot slot, Talk talk) {
        if (lokets.find(slot.loket()).isEmpty()) {
            return new SlotTaken(List.of());
        }
        if (!free(slot, talk, null).isEmpty()) {
            timetables.forget(slot.loket(), slot.date());
        }
        return new SlotTaken(freeTimes.around(slot, isSensible(slot.length()) ? talk : Talk.NORMAL, ALTERNATIVES));
    }

    private static boolean isSensible(Duration length) {
        return length.isPositive()
                && length.compareTo(LONGEST) <= 0
                && length.toSeconds() % Stretch.GRAIN_SECONDS == 0
                && length.getNano() == 0;
    }
}
