package nl.loketwijzer.domain.booking;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The clock of the lokets as calendars want it along: summer time from the last Sunday of March to the last of October
 * (directive 2000/84/EC). Not the definition that comes with ical4j: that one is called Europe/Brussels.
 */
final class AppointmentZone {

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private AppointmentZone() {}

    static VTimeZone definition() {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(Slot.ZONE.getId()));
        zone.add(turn(new Daylight(), "CEST", LocalDateTime.of(1981, 3, 29, 2, 0), WINTER, SUMMER));
        zone.add(turn(new Standard(), "CET", LocalDateTime.of(1996, 10, 27, 3, 0), SUMMER, WINTER));
        return zone;
    }

    /** @param first what the old clock says the first time */
    private static Observance turn(
            Observance observance, String name, LocalDateTime first, ZoneOffset from, ZoneOffset to) {
        observance.add(new TzName(name));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        observance.add(new DtStart<>(first));
        observance.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + first.getMonthValue() + ";BYDAY=-1SU"));
        return observance;
    }

    /** Whether the clock says this time twice that night, and this is the second one: it can be written in UTC only. */
    static boolean isSecond(ZonedDateTime time) {
        return time.toLocalDateTime().atZone(Slot.ZONE).getOffset() != time.getOffset();
    }
}
