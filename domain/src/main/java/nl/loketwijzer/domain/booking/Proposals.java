package nl.loketwijzer.domain.booking;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.stereotype.Component;

/**
 * Finds a time for each person in the way of a closure: at the same loket, else at the nearest one; as soon as possible
 * after the time they had, in the same part of the day, at a desk that has what they need. Never earlier than they planned
 * for, and never one time for two.
 */
@Component
class Proposals {

    /** Later than this somebody else's loket is better. */
    private static final int DAYS_LATER = 14;

    private static final double KILOMETRES = 25;
    private static final int LOKETS = 6;

    /** Another part of the day is as bad as so many days more. */
    private static final int OTHER_PART_DAYS = 2;

    private final Timetables timetables;
    private final Lokets lokets;
    private final Clock clock;

    Proposals(Timetables timetables, Lokets lokets, Clock clock) {
        this.timetables = timetables;
        this.lokets = lokets;
        this.clock = clock;
    }

    /** A pad on which times are crossed off while they are given away. */
    Pad pad(Closure closure) {
        return new Pad(closure);
    }

    /** What is free when this is closed, without what was given away. */
    final class Pad {

        private final Closure closure;
        private final BookingWindow window;
        private final Map<LoketId, LoketTimes> read = new HashMap<>();

        private Pad(Closure closure) {
            this.closure = closure;
            LocalDate first = closure.from().toLocalDate();
            this.window = BookingWindow.longest(clock).within(first, LocalDate.MAX);
        }

        /** The best time for this one, crossed off. */
        Optional<FreeTime> give(Appointment appointment) {
            Optional<FreeTime> best = at(appointment.slot().loket(), appointment, DAYS_LATER)
                    .min(better(appointment.slot()))
                    .or(() -> near(appointment))
                    .or(() -> at(appointment.slot().loket(), appointment, BookingPolicy.LONGEST_HORIZON)
                            .min(better(appointment.slot())));
            best.ifPresent(this::crossOff);
            return best;
        }

        /** Others for this one, best first: those of its own loket, then those of the nearest. */
        List<FreeTime> others(Appointment appointment, int most) {
            Slot slot = appointment.slot();
            return Stream.concat(
                            at(slot.loket(), appointment, BookingPolicy.LONGEST_HORIZON)
                                    .sorted(better(slot)),
                            nearest(slot.loket())
                                    .flatMap(loket -> at(loket, appointment, DAYS_LATER)
                                            .sorted(better(slot))
                                            .limit(2)))
                    .limit(most)
                    .toList();
        }

        void crossOff(FreeTime given) {
            LoketTimes times = times(given.slot().loket());
            Stretch taken = Stretch.of(given.slot()).longerBy(times.policy().pauseGrains());
            read.put(given.slot().loket(), times.without(given.desk(), taken));
        }

        /** Whether this can be given to this one. */
        boolean has(FreeTime time, Appointment appointment) {
            return times(time.slot().loket())
                    .free(time.slot(), talk(appointment, time.slot().loket()))
                    .anyMatch(time.desk()::equals);
        }

        private Optional<FreeTime> near(Appointment appointment) {
            return nearest(appointment.slot().loket())
                    .flatMap(loket -> at(loket, appointment, DAYS_LATER).min(better(appointment.slot())).stream())
                    .findFirst();
        }

        private Stream<LoketId> nearest(LoketId loket) {
            return lokets.find(loket).stream()
                    .flatMap(here -> lokets.nearest(here.point(), List.of(), null, LOKETS).stream())
                    .filter(near -> near.kilometres() <= KILOMETRES)
                    .map(near -> near.loket().id())
                    .filter(near -> !near.equals(loket));
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
                    ? times(loket).free(slot, talk(appointment, loket)).map(desk -> new FreeTime(desk, slot))
                    : Stream.empty();
        }

        private LoketTimes times(LoketId loket) {
            return read.computeIfAbsent(loket, this::read);
        }

        private LoketTimes read(LoketId loket) {
            LoketTimes times = Optional.ofNullable(
                            timetables.read(List.of(loket), window, null).get(loket))
                    .orElse(new LoketTimes(BookingPolicy.USUAL, window, List.of()));
            return times.desks().stream()
                    .map(DeskTime::desk)
                    .filter(closure::concerns)
                    .reduce(times, (open, desk) -> open.without(desk.id(), closure.time()), (one, other) -> other);
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
