package nl.loketwijzer.domain.booking;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.stereotype.Component;

/**
 * Finds a time for each person whose time a change of hours takes away: at the same loket, else at the nearest one; as soon as possible
 * after the time they had, in the same part of the day, at a desk that has what they need. Never earlier than they planned
 * for, and never one time for two.
 */
@Component
class Proposals {

    /** Later than this somebody else's loket is better. */
    private static final int DAYS_LATER = 14;

    private static final int KILOMETRES = 25;
    private static final int LOKETS = 6;
    private static final int EACH = 2;

    /** Another part of the day is as bad as so many days more. */
    private static final int OTHER_PART_DAYS = 2;

    private final Timetables timetables;
    private final Lokets lokets;
    private final StandIns standIns;
    private final ChangedHours changed;
    private final Clock clock;

    Proposals(Timetables timetables, Lokets lokets, StandIns standIns, ChangedHours changed, Clock clock) {
        this.timetables = timetables;
        this.lokets = lokets;
        this.standIns = standIns;
        this.changed = changed;
        this.clock = clock;
    }

    /** A pad on which times are crossed off while they are given away. */
    Pad pad(ScheduleChange change) {
        return new Pad(change);
    }

    /** What is free after the change, without what was given away. */
    final class Pad {

        private final ScheduleChange change;
        private final BookingWindow window;
        private final Map<LoketId, LoketTimes> read = new HashMap<>();

        private Pad(ScheduleChange change) {
            this.change = change;
            LocalDate first = change instanceof Closure closure ? closure.from().toLocalDate() : LocalDate.MIN;
            this.window = BookingWindow.longest(clock).within(first, LocalDate.MAX);
        }

        /** The best time for this one, crossed off. */
        Optional<FreeTime> give(Appointment appointment) {
            Optional<FreeTime> best = bestFirst(appointment).findFirst();
            best.ifPresent(this::crossOff);
            return best;
        }

        /** What can be chosen for this one, best first; each time once. */
        List<FreeTime> others(Appointment appointment, int most) {
            Map<Slot, FreeTime> times = new LinkedHashMap<>();
            bestFirst(appointment).limit(4L * most).forEach(time -> times.putIfAbsent(time.slot(), time));
            return times.values().stream().limit(most).toList();
        }

        /** Soon at the own loket, soon nearby, then whenever at the own one. */
        private Stream<FreeTime> bestFirst(Appointment appointment) {
            Slot had = appointment.slot();
            return Stream.<Supplier<Stream<FreeTime>>>of(
                            () -> at(had.loket(), appointment, DAYS_LATER).sorted(better(had)),
                            () -> near(appointment),
                            () -> at(had.loket(), appointment, BookingPolicy.LONGEST_HORIZON)
                                    .filter(time -> time.slot()
                                            .date()
                                            .isAfter(had.date().plusDays(DAYS_LATER)))
                                    .sorted(better(had)))
                    .flatMap(Supplier::get);
        }

        void crossOff(FreeTime given) {
            LoketTimes times = times(given.slot().loket());
            Stretch taken = Stretch.of(given.slot()).longerBy(times.policy().pauseGrains());
            read.put(given.slot().loket(), times.without(given.desk(), taken));
        }

        /** Whether this can be given to this one. */
        boolean has(FreeTime time, Appointment appointment) {
            Slot slot = time.slot();
            LoketTimes times = times(slot.loket());
            Talk talk = talk(appointment, slot.loket());
            boolean keeps = slot.equals(appointment.slot());
            return !slot.start().isBefore(appointment.slot().start())
                    && (keeps ? times.keeping(slot, talk) : times.free(slot, talk)).anyMatch(time.desk()::equals);
        }

        private Stream<FreeTime> near(Appointment appointment) {
            return nearest(appointment)
                    .flatMap(loket -> at(loket, appointment, DAYS_LATER)
                            .sorted(better(appointment.slot()))
                            .limit(EACH));
        }

        /** Lokets that can help just as well, whatever it is about, and that can be reached just as well. */
        private Stream<LoketId> nearest(Appointment appointment) {
            boolean stepFree = appointment.visitor().needs().contains(Need.WHEELCHAIR);
            return lokets.find(appointment.slot().loket()).stream()
                    .flatMap(here -> standIns.of(here, KILOMETRES))
                    .filter(other -> !other.id().equals(appointment.slot().loket()))
                    .filter(other -> !stepFree || other.stepFree())
                    .map(Loket::id)
                    .limit(LOKETS);
        }

        private Stream<FreeTime> at(LoketId loket, Appointment appointment, int days) {
            Slot had = appointment.slot();
            LocalDate end = had.date().plusDays(days + 1L);
            return Stream.concat(sameTime(loket, appointment), times(loket).free(talk(appointment, loket)))
                    .filter(time -> !time.slot().start().isBefore(had.start()))
                    .filter(time -> time.slot().date().isBefore(end));
        }

        /** The time they know at another desk, whatever time that desk's own raster would offer. */
        private Stream<FreeTime> sameTime(LoketId loket, Appointment appointment) {
            Slot slot = appointment.slot();
            return loket.equals(slot.loket())
                    ? times(loket).keeping(slot, talk(appointment, loket)).map(desk -> new FreeTime(desk, slot))
                    : Stream.empty();
        }

        private LoketTimes times(LoketId loket) {
            return read.computeIfAbsent(loket, this::read);
        }

        private LoketTimes read(LoketId loket) {
            LoketTimes times = Optional.ofNullable(
                            timetables.read(List.of(loket), window, null).get(loket))
                    .orElse(new LoketTimes(BookingPolicy.USUAL, window, List.of()));
            return new LoketTimes(
                    times.policy(),
                    times.window(),
                    times.desks().stream()
                            .flatMap(desk -> changed
                                    .of(change, desk.hours())
                                    .map(hours -> new DeskTime(hours, desk.taken(), desk.connected()))
                                    .stream())
                            .toList());
        }
    }

    /**
     * A loket may give its own people what it keeps back: who lost a time through no fault of theirs does not wait behind
     * others. What another loket keeps back is not ours to give.
     */
    private static Talk talk(Appointment appointment, LoketId loket) {
        Talk talk = appointment.talk();
        return loket.equals(appointment.slot().loket()) ? talk.forWhom(Audience.STAFF) : talk;
    }

    private static Comparator<FreeTime> better(Slot had) {
        DayPart part = DayPart.MORNING.suits(had) ? DayPart.MORNING : DayPart.AFTERNOON;
        return comparing((FreeTime time) ->
                        ChronoUnit.DAYS.between(had.date(), time.slot().date())
                                + (part.suits(time.slot()) ? 0 : OTHER_PART_DAYS))
                .thenComparing(
                        time -> Duration.between(had.time(), time.slot().time()).abs())
                .thenComparing(time -> time.slot().start());
    }
}
