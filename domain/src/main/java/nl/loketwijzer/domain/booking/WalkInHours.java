package nl.loketwijzer.domain.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Walk-in hours of all desks of a loket together. */
final class WalkInHours {

    private WalkInHours() {}

    /** Seven days from the window's start; hours that are over are left out. */
    static List<WalkIn> of(List<DeskTime> desks, BookingWindow window) {
        return window.from()
                .datesUntil(window.from().plusDays(7))
                .flatMap(date -> joined(desks, date).stream()
                        .filter(open -> Stretch.instant(open.until()).isAfter(window.now()))
                        .map(open -> new WalkIn(date, onTheWall(open.from()), onTheWall(open.until()))))
                .toList();
    }

    private static List<Stretch> joined(List<DeskTime> desks, LocalDate date) {
        List<Stretch> joined = new ArrayList<>();
        desks.stream()
                .flatMap(desk -> desk.open(date, OpeningRule.Kind.WALK_IN))
                .sorted(Comparator.comparing(Stretch::from))
                .forEach(next -> {
                    if (!joined.isEmpty() && next.from() <= joined.getLast().until()) {
                        Stretch last = joined.removeLast();
                        joined.add(new Stretch(last.from(), Math.max(last.until(), next.until())));
                    } else {
                        joined.add(next);
                    }
                });
        return joined;
    }

    private static LocalTime onTheWall(int grain) {
        return Stretch.instant(grain).atZone(Slot.ZONE).toLocalTime();
    }
}
