package nl.loketwijzer.domain.booking;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.loketwijzer.domain.loket.Lokets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * An appointment as iCalendar (RFC 5545) and iMIP (RFC 6047). The UID stays, SEQUENCE rises. Times are those of the clock
 * that hangs in the loket, with its definition: a calendar that is elsewhere still shows them right.
 */
@Component
class AppointmentCalendar {

    /** ical4j folds by signs, not by octets. */
    private static final int UNFOLDED = 1_000_000;

    private final Lokets lokets;
    private final AppointmentLanguages languages;
    private final Clock clock;
    private final URI organizer;

    AppointmentCalendar(
            Lokets lokets,
            AppointmentLanguages languages,
            Clock clock,
            @Value("${loket.mail-from:}") String sender,
            @Value("${loket.public-url}") URI site) {
        this.lokets = lokets;
        this.languages = languages;
        this.clock = clock;
        this.organizer = mailto(sender.isBlank() ? "loketwijzer@" + site.getHost() : sender);
    }

    /** For a download. */
    String published(Appointment appointment) {
        return lokets.find(appointment.slot().loket())
                .map(loket -> text(event(languages.own(appointment, loket)), "PUBLISH"))
                .orElseThrow(NoSuchAppointment::new);
    }

    /** For a mail to this address, of a change that calendars hear of. */
    String invitation(AppointmentWords words, Change change, String email) {
        VEvent event = event(words);
        Attendee attendee = new Attendee(mailto(email));
        attendee.add(PartStat.ACCEPTED);
        event.add(attendee);
        return text(event, Objects.requireNonNull(change.method()));
    }

    private VEvent event(AppointmentWords words) {
        Appointment appointment = words.appointment();
        VEvent event = new VEvent(false);
        event.add(new Uid(appointment.uid()));
        event.add(new Sequence(appointment.sequence()));
        event.add(new DtStamp(clock.instant()));
        event.add(start(appointment.slot()));
        event.add(end(appointment.slot()));
        event.add(new Summary(words.summary()));
        if (!words.isCall()) {
            event.add(new Location(words.place()));
        }
        event.add(new Organizer(organizer));
        event.add(status(appointment));
        if (!appointment.isCancelled()) {
            event.add(new Description(words.description()));
        }
        return event;
    }

    static DtStart<?> start(Slot slot) {
        ZonedDateTime start = slot.start().atZone(Slot.ZONE);
        return AppointmentZone.isSecond(start) ? new DtStart<>(slot.start()) : new DtStart<>(start);
    }

    static DtEnd<?> end(Slot slot) {
        ZonedDateTime end = slot.end().atZone(Slot.ZONE);
        return AppointmentZone.isSecond(end) ? new DtEnd<>(slot.end()) : new DtEnd<>(end);
    }

    /** An address may hold signs that an URI may not. */
    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address", e);
        }
    }

    private static Property status(Appointment appointment) {
        return appointment.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
    }

    private static String text(VEvent event, String method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Loketwijzer//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method(method));
        calendar.add(AppointmentZone.definition());
        calendar.add(event);
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true, UNFOLDED).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.fold(text.toString());
    }
}
