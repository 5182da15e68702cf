package nl.loketwijzer.domain.booking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Messages;

/**
 * Appointments as a calendar that others subscribe to (RFC 5545, RFC 7986, and what Outlook and Google want besides). The
 * same appointments give the same text, to the letter: then nothing has to be sent.
 */
final class FeedCalendar {

    private static final int UNFOLDED = 1_000_000;
    private static final String EVERY = "PT15M";
    private static final Messages TEXTS = Messages.of(Language.DUTCH);

    private FeedCalendar() {}

    /**
     * @param name what the calendar is called
     * @param madeAt of the link: a stamp that stays the same
     * @param places words for where each is
     */
    static PublishedFeed of(
            String name,
            Instant madeAt,
            List<FeedEntry> entries,
            java.util.function.Function<FeedEntry, String> places) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Loketwijzer//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method("PUBLISH"));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", Slot.ZONE.getId()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), EVERY));
        calendar.add(new XProperty("X-PUBLISHED-TTL", EVERY));
        calendar.add(AppointmentZone.definition());
        DtStamp stamp = new DtStamp(madeAt.truncatedTo(ChronoUnit.SECONDS));
        entries.forEach(entry -> calendar.add(event(entry, stamp, places.apply(entry))));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, UNFOLDED).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String folded = Folding.fold(text.toString());
        return new PublishedFeed(folded, version(folded));
    }

    private static VEvent event(FeedEntry entry, DtStamp stamp, String place) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new Sequence(entry.sequence()));
        event.add(stamp);
        event.add(AppointmentCalendar.start(entry.slot()));
        event.add(AppointmentCalendar.end(entry.slot()));
        event.add(new Summary(TEXTS.get("loket.feed.event", Map.of("code", entry.half()))));
        event.add(new Location(place));
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static String version(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
