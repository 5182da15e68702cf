package nl.loketwijzer.domain.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

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
        return Stretch.joined(desks.stream()
                .flatMap(desk -> desk.hours().open(date, Set.of(OpeningRule.Kind.WALK_IN)).stream())
                .sorted(Comparator.comparing(Stretch::from))
                .toList());
    }

    private static LocalTime onTheWall(int grain) {
        return Stretch.instant(grain).atZone(Slot.ZONE).toLocalTime();
    }
}
