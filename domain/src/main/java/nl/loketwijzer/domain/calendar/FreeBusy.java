package nl.loketwijzer.domain.calendar;

import java.util.List;
import net.fortuna.ical4j.model.TemporalAmountAdapter;

/** Busy times that a calendar tells without saying what for (VFREEBUSY). */
final class FreeBusy {

    private FreeBusy() {}

    static List<BusyTime> busy(Part calendar, Zones zones, CalendarWindow window) {
        List<BusyTime> busy = calendar.parts("VFREEBUSY")
                .flatMap(part -> part.lines("FREEBUSY"))
                .filter(line -> !"FREE".equalsIgnoreCase(line.parameter("FBTYPE")))
                .flatMap(line -> line.values().map(value -> period(line, value, zones)))
                .filter(window::touches)
                .toList();
        Events.requireSensible(busy);
        return busy;
    }

    /** Start and end, or start and length. */
    private static BusyTime period(Part.Line line, String value, Zones zones) {
        String[] ends = value.split("/", 2);
        if (ends.length < 2) {
            throw new IllegalArgumentException("no period");
        }
        Moment start = zones.moment(line, ends[0]);
        return new BusyTime(
                start.instant(),
                ends[1].startsWith("P")
                        ? start.plus(TemporalAmountAdapter.parse(ends[1]).getDuration())
                        : zones.moment(line, ends[1]).instant());
    }
}
