package nl.loketwijzer.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import nl.loketwijzer.domain.loket.Address;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.LoketType;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.GeoPoint;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.i18n.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What calendars get, read back by ical4j and by biweekly, which knows nothing of it. */
@Tag("calendar")
class AppointmentCalendarTest {

    private static final String EMAIL = "annie+o'neil@example.nl";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T10:00:00Z"), ZoneOffset.UTC);
    /** biweekly looks for a turn on the wrong side of the hour it jumps over. */
    private static final Duration HOURS = Duration.ofHours(2);

    private static final URI SITE = URI.create("http://localhost:8080");

    private final Lokets lokets = mock(Lokets.class);
    private final AppointmentLanguages languages = new AppointmentLanguages(SITE);
    private final AppointmentCalendar calendars =
            new AppointmentCalendar(lokets, languages, CLOCK, "loket@example.nl", SITE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-15T09:00", // winter
                "2026-07-15T13:20", // summer
                "2026-03-29T01:40", // an hour that jumps while they talk
                "2026-03-29T09:00", // the day of 23 hours
                "2026-10-25T01:40", // over the hour that comes twice
                "2026-10-25T02:20", // in it
                "2026-10-25T09:00", // the day of 25 hours
                "2026-12-31T23:40", // over the year
                "2028-02-29T16:20"
            })
    void bothReadersFindTheSameMoments(String wall) throws Exception {
        Instant start = LocalDateTime.parse(wall).atZone(Slot.ZONE).toInstant();

        assertBothReadersFind(start, written(start, Language.DUTCH, Change.CONFIRMED));
    }

    @Test
    void theSecondTwoOClockIsNotTheFirst() throws Exception {
        Instant second = Instant.parse("2026-10-25T01:00:00Z");
        String text = written(second, Language.DUTCH, Change.CONFIRMED);

        assertBothReadersFind(second, text);
        assertThat(second.atZone(Slot.ZONE).getHour()).isEqualTo(2);
    }

    private static void assertBothReadersFind(Instant start, String text) throws Exception {
        VEvent event = read(text);
        biweekly.component.VEvent other = readOtherwise(text);

        assertThat(moment(event, "DTSTART"))
                .isEqualTo(start)
                .isEqualTo(other.getDateStart().getValue().toInstant());
        assertThat(moment(event, "DTEND"))
                .isEqualTo(start.plus(FreeTimes.NORMAL))
                .isEqualTo(other.getDateEnd().getValue().toInstant());
    }

    @Test
    void timesAreThoseOfTheClockInTheLoketWithItsDefinition() throws Exception {
        String text = written(Instant.parse("2026-07-15T07:00:00Z"), Language.DUTCH, Change.CONFIRMED);

        assertThat(text)
                .contains(
                        "DTSTART;TZID=Europe/Amsterdam:20260715T090000\r\n",
                        "DTEND;TZID=Europe/Amsterdam:20260715T094000\r\n",
                        "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n");
        assertThat(text.indexOf("END:VTIMEZONE")).isLessThan(text.indexOf("BEGIN:VEVENT"));
        assertThat(parsed(text).getTimezoneInfo().getTimezones()).hasSize(1);
    }

    /** Should the law change, the clock of Java changes too, and this says that ours has to follow. */
    @Test
    void theDefinitionTurnsWhenTheClockDoes() {
        ICalendar calendar = parsed(written(Instant.parse("2026-07-15T07:00:00Z"), Language.DUTCH, Change.CONFIRMED));
        TimeZone read =
                calendar.getTimezoneInfo().getTimezones().iterator().next().getTimeZone();
        Instant moment = Instant.parse("2026-01-01T00:00:00Z");
        for (int turns = 0; turns < 30; turns++) {
            ZoneOffsetTransition turn = Slot.ZONE.getRules().nextTransition(moment);
            moment = turn.getInstant();

            assertThat(offset(read, moment.minus(HOURS))).as("before %s", turn).isEqualTo(turn.getOffsetBefore());
            assertThat(offset(read, moment.plus(HOURS))).as("after %s", turn).isEqualTo(turn.getOffsetAfter());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "ar", "tr", "pl", "uk"})
    void bothReadersFindTheSameWordsInEveryLanguage(String tag) throws Exception {
        String text =
                written(Instant.parse("2026-01-15T08:00:00Z"), Language.of(tag).orElseThrow(), Change.CONFIRMED);
        VEvent event = read(text);
        biweekly.component.VEvent other = readOtherwise(text);

        assertThat(event.getSummary().getValue())
                .isEqualTo(other.getSummary().getValue())
                .contains("Café ’t Öğrenme مركز; Łódź, Київ");
        assertThat(event.getDescription().getValue())
                .isEqualTo(other.getDescription().getValue())
                .contains("CFHJK-MPRTW\n");
        assertThat(event.getLocation().getValue())
                .isEqualTo(other.getLocation().getValue())
                .endsWith(", Marktplein 1, 6711 AB Ede");
        assertThat(text.split("\r\n"))
                .as("no line is longer than 75 octets")
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n") || line.contains("\uFFFD"));
    }

    @Test
    void bothReadersFindWhoInvitesAndWhichChangeItIs() throws Exception {
        Instant start = Instant.parse("2026-01-15T08:00:00Z");
        Appointment booked = appointment(start, Language.DUTCH);
        Appointment moved = booked.moved(booked.desk(), booked.slot(), false);
        for (Appointment each : List.of(booked, moved, moved.cancelled())) {
            Change change = each.isCancelled() ? Change.CANCELLED : Change.MOVED;
            String text = calendars.invitation(languages.own(each, loket()), change, EMAIL);
            VEvent event = read(text);
            biweekly.component.VEvent other = readOtherwise(text);

            assertThat(parsed(text).getMethod().getValue()).isEqualTo(each.isCancelled() ? "CANCEL" : "REQUEST");
            assertThat(other.getUid().getValue())
                    .isEqualTo(event.getUid().orElseThrow().getValue())
                    .isEqualTo(booked.uid());
            assertThat(other.getSequence().getValue())
                    .isEqualTo(event.getSequence().getSequenceNo())
                    .isEqualTo(each.sequence());
            assertThat(other.getOrganizer().getEmail()).isEqualTo("loket@example.nl");
            assertThat(event.getOrganizer().getCalAddress()).hasToString("mailto:loket@example.nl");
            assertThat(other.getAttendees().getFirst().getEmail()).isEqualTo(EMAIL);
            assertThat(other.getStatus().getValue()).isEqualTo(each.isCancelled() ? "CANCELLED" : "CONFIRMED");
        }
    }

    @Test
    void theDownloadTellsTheSameWithoutAnInvitation() throws Exception {
        Instant start = Instant.parse("2026-10-25T08:00:00Z");
        when(lokets.find(any())).thenReturn(Optional.of(loket()));
        String text = calendars.published(appointment(start, Language.DUTCH));

        assertBothReadersFind(start, text);
        assertThat(parsed(text).getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(readOtherwise(text).getAttendees()).isEmpty();
        assertThat(text).contains("BEGIN:VTIMEZONE").doesNotContain("Annie", "schulden");
    }

    private String written(Instant start, Language language, Change change) {
        return calendars.invitation(languages.own(appointment(start, language), loket()), change, EMAIL);
    }

    private static VEvent read(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate(true).hasErrors()).isFalse();
        return (VEvent) calendar.getComponents("VEVENT").getFirst();
    }

    private static biweekly.component.VEvent readOtherwise(String text) {
        return parsed(text).getEvents().getFirst();
    }

    private static ICalendar parsed(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty())
                .as("biweekly has nothing to say of it")
                .isTrue();
        return calendar;
    }

    private static Instant moment(VEvent event, String name) {
        return Instant.from(
                event.<DateProperty<Temporal>>getProperty(name).orElseThrow().getDate());
    }

    private static ZoneOffset offset(TimeZone zone, Instant moment) {
        return ZoneOffset.ofTotalSeconds(zone.getOffset(moment.toEpochMilli()) / 1000);
    }

    private static Appointment appointment(Instant start, Language language) {
        UUID id = UUID.randomUUID();
        return new Appointment(
                new AppointmentId(id),
                new DeskId(UUID.randomUUID()),
                new Slot(loket().id(), start, Duration.ofMinutes(40)),
                Booked.State.BOOKED,
                0,
                id + "@loketwijzer",
                "CFHJKMPRTW",
                "link",
                new Owner(""),
                new Visitor("Annie", EMAIL, language.tag(), Set.of(), List.of("schulden")),
                Interpreter.NONE);
    }

    private static Loket loket() {
        return new Loket(
                new LoketId(new UUID(1, 1)),
                "cafe",
                LoketType.OVERHEIDSLOKET,
                "Café ’t Öğrenme مركز; Łódź, Київ",
                new Address("Marktplein 1", "6711AB", "Ede"),
                new GeoPoint(52.04, 5.66),
                "0228",
                "Ede",
                true,
                Set.of("nl"),
                List.of(),
                true,
                false);
    }
}
