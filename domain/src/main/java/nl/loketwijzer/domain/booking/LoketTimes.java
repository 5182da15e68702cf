package nl.loketwijzer.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One loket as far as free times depend on it. Pure: no clock, no database.
 *
 * @param window what was asked for, as far as this loket can be booked
 */
record LoketTimes(BookingPolicy policy, BookingWindow window, List<DeskTime> desks) {

    LoketTimes {
        desks = List.copyOf(desks);
    }

    /** The same, with this time taken at this desk. */
    LoketTimes without(DeskId desk, Stretch time) {
        return new LoketTimes(
                policy,
                window,
                desks.stream()
                        .map(one -> one.desk().id().equals(desk) ? one.without(time) : one)
                        .toList());
    }

    /** Free times, each at the first desk that has it, in order of time. A desk that speaks the language goes first. */
    Stream<FreeTime> free(Talk talk) {
        List<DeskTime> suitable = desks.stream()
                .filter(desk -> desk.connected() && desk.desk().suits(talk))
                .sorted(Comparator.comparing(desk -> desk.desk().takesAnInterpreter(talk)))
                .toList();
        LocalDate before = talk.before();
        LocalDate until = before == null || before.isAfter(window.until()) ? window.until() : before;
        return until.isBefore(window.from())
                ? Stream.empty()
                : window.from().datesUntil(until).flatMap(date -> free(suitable, date, talk, window.now()));
    }

    private Stream<FreeTime> free(List<DeskTime> suitable, LocalDate date, Talk talk, Instant now) {
        SortedMap<Integer, Desk> starts = new TreeMap<>();
        for (DeskTime time : suitable) {
            Talk here = talk.lasting(talk.at(time.desk()));
            time.starts(date, here, policy.pauseGrains(), earliest(time.desk(), talk, now))
                    .forEach(start -> starts.putIfAbsent(start, time.desk()));
        }
        return starts.entrySet().stream()
                .map(entry -> new FreeTime(
                        entry.getValue().id(),
                        new Slot(
                                entry.getValue().loket(), Stretch.instant(entry.getKey()), talk.at(entry.getValue()))));
    }

    /** Desks where this time is free, in order of name. */
    Stream<DeskId> free(Slot slot, Talk talk) {
        return offering(slot, talk)
                .filter(desk -> desk.isFree(slot, policy.pauseGrains()))
                .map(desk -> desk.desk().id());
    }

    /** As {@link #free(Slot, Talk)}, for who has this time already: however soon it is. */
    Stream<DeskId> keeping(Slot slot, Talk talk) {
        return holding(slot, talk)
                .filter(desk -> slot.start().isAfter(window.now()))
                .filter(desk -> desk.isFree(slot, policy.pauseGrains()))
                .map(desk -> desk.desk().id());
    }

    /** Desks whose hours hold this time, free or not, where the talk takes as long as it. */
    Stream<DeskTime> offering(Slot slot, Talk talk) {
        return holding(slot, talk).filter(desk -> Stretch.of(slot).from() >= earliest(desk.desk(), talk, window.now()));
    }

    private Stream<DeskTime> holding(Slot slot, Talk talk) {
        return desks.stream()
                .filter(desk -> slot.date().isBefore(window.until()))
                .filter(DeskTime::connected)
                .filter(desk -> desk.desk().suits(talk))
                .filter(desk -> slot.length().equals(talk.at(desk.desk())))
                .filter(desk -> desk.hours().offers(slot, talk.audience()));
    }

    /** The first grain that can still be had; staff, who see who stands before them, need no time in between. */
    private int earliest(Desk desk, Talk talk, Instant now) {
        Instant earliest =
                talk.audience() == Audience.STAFF ? now : policy.earliest(now, desk.takesAnInterpreter(talk));
        return Stretch.around(earliest, earliest).until();
    }
}
