package nl.loketwijzer.domain.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in the shapes in which other systems publish them. All times below are those on the clock in Amsterdam. */
@Tag("booking")
class CalendarsTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Outlook describes its zones since 1601, by their names in Windows. */
    private static final String WINDOWS_ZONE = """
            BEGIN:VTIMEZONE
            TZID:%s
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE
            """;

    @Test
    void readsOutlook() {
        assertThat(read("""
                METHOD:PUBLISH
                PRODID:Microsoft Exchange Server 2010
                VERSION:2.0
                X-WR-CALNAME:Agenda
                """ + WINDOWS_ZONE.formatted("W. Europe Standard Time") + """
                BEGIN:VEVENT
                DESCRIPTION:\\n________\\nMicrosoft Teams\\, deelnemen: klik
                SUMMARY:Overleg met een heel lange naam die niet op een regel past en\
                 \s verder gaat
                DTSTART;TZID=W. Europe Standard Time:20261201T090000
                DTEND;TZID=W. Europe Standard Time:20261201T103000
                UID:040000008200E00074C5B7101A82E008
                CLASS:PUBLIC
                PRIORITY:5
                DTSTAMP:20261120T101010Z
                TRANSP:OPAQUE
                STATUS:CONFIRMED
                SEQUENCE:0
                LOCATION:
                X-MICROSOFT-CDO-APPT-SEQUENCE:0
                X-MICROSOFT-CDO-BUSYSTATUS:BUSY
                X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY
                X-MICROSOFT-CDO-ALLDAYEVENT:FALSE
                X-MICROSOFT-DISALLOW-COUNTER:FALSE
                BEGIN:VALARM
                DESCRIPTION:REMINDER
                TRIGGER;RELATED=START:-PT15M
                ACTION:DISPLAY
                END:VALARM
                END:VEVENT
                """))
                .containsExactly("2026-12-01 09:00 / 2026-12-01 10:30");
    }

    @Test
    void readsGoogle() {
        assertThat(read("""
                PRODID:-//Google Inc//Google Calendar 70.9054//EN
                VERSION:2.0
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                X-WR-TIMEZONE:Europe/Amsterdam
                BEGIN:VEVENT
                DTSTART:20261202T080000Z
                DTEND:20261202T084000Z
                UID:abc@google.com
                ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN="Vries, S
                 . de";X-NUM-GUESTS=0:mailto:s@example.nl
                STATUS:CONFIRMED
                SUMMARY:
                TRANSP:OPAQUE
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20261224
                DTEND;VALUE=DATE:20261226
                UID:def@google.com
                TRANSP:OPAQUE
                END:VEVENT
                """))
                .containsExactly("2026-12-02 09:00 / 2026-12-02 09:40", "2026-12-24 00:00 / 2026-12-26 00:00");
    }

    @Test
    void aZoneWithANameOfItsOwnIsWhatTheFileSaysOfIt() {
        assertThat(read(WINDOWS_ZONE.formatted("Customized Time Zone") + event("""
                DTSTART;TZID=Customized Time Zone:20261023T090000
                DTEND;TZID=Customized Time Zone:20261023T100000
                RRULE:FREQ=DAILY;COUNT=4
                """)))
                .containsExactly(
                        "2026-10-23 09:00 / 2026-10-23 10:00",
                        "2026-10-24 09:00 / 2026-10-24 10:00",
                        "2026-10-25 09:00 / 2026-10-25 10:00",
                        "2026-10-26 09:00 / 2026-10-26 10:00");
    }

    @Test
    void whatIsTransparentOrCancelledDoesNotCount() {
        assertThat(read(event("DTSTART:20261201T080000Z\nDTEND:20261201T090000Z\nTRANSP:TRANSPARENT\n")
                        + event("DTSTART:20261202T080000Z\nDTEND:20261202T090000Z\nSTATUS:CANCELLED\n")
                        + event("DTSTART:20261203T080000Z\nDTEND:20261203T090000Z\nSTATUS:TENTATIVE\n")))
                .containsExactly("2026-12-03 09:00 / 2026-12-03 10:00");
    }

    @Test
    void withoutAnEndItLastsAsLongAsItSaysOrAWholeDay() {
        assertThat(read(event("DTSTART:20261201T090000\nDURATION:PT1H30M\n")
                        + event("DTSTART;VALUE=DATE:20261203\n")
                        + event("DTSTART:20261204T090000\n")))
                .containsExactly("2026-12-01 09:00 / 2026-12-01 10:30", "2026-12-03 00:00 / 2026-12-04 00:00");
    }

    @Test
    void nineOClockStaysNineOClockWhenDaylightSavingEnds() {
        assertThat(read(event("""
                DTSTART;TZID=Europe/Amsterdam:20190107T090000
                DTEND;TZID=Europe/Amsterdam:20190107T094000
                RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261102T080000Z
                """)))
                .containsExactly(
                        "2026-10-21 09:00 / 2026-10-21 09:40",
                        "2026-10-26 09:00 / 2026-10-26 09:40",
                        "2026-10-28 09:00 / 2026-10-28 09:40",
                        "2026-11-02 09:00 / 2026-11-02 09:40");
    }

    @Test
    void theDayOfTheClockChangeHasTwentyFiveHours() {
        assertThat(times(event("DTSTART;VALUE=DATE:20261025\n")))
                .singleElement()
                .satisfies(time ->
                        assertThat(Duration.between(time.from(), time.until())).isEqualTo(Duration.ofHours(25)));
    }

    @Test
    void exceptionsToASeriesCount() {
        String zone = ";TZID=Europe/Amsterdam:";
        assertThat(read(event("DTSTART" + zone + "20261022T090000\nDTEND" + zone + "20261022T100000\n"
                                + "RRULE:FREQ=DAILY;COUNT=8\n"
                                + "EXDATE" + zone + "20261023T090000,20261024T090000\n"
                                + "EXDATE;VALUE=DATE:20261025\n"
                                + "RDATE" + zone + "20261101T110000\n")
                        .concat(event("RECURRENCE-ID" + zone + "20261026T090000\n" + "DTSTART" + zone
                                + "20261026T140000\nDTEND" + zone + "20261026T143000\n"))
                        .concat(event("RECURRENCE-ID" + zone + "20261027T090000\nSTATUS:CANCELLED\n" + "DTSTART" + zone
                                + "20261027T090000\nDTEND" + zone + "20261027T100000\n"))
                        .concat(event("RECURRENCE-ID:20261028T080000Z\nTRANSP:TRANSPARENT\n" + "DTSTART" + zone
                                + "20261028T090000\nDTEND" + zone + "20261028T100000\n"))))
                .containsExactly(
                        "2026-10-22 09:00 / 2026-10-22 10:00",
                        "2026-10-26 14:00 / 2026-10-26 14:30",
                        "2026-10-29 09:00 / 2026-10-29 10:00",
                        "2026-11-01 11:00 / 2026-11-01 12:00");
    }

    @Test
    void theFirstOfASeriesCountsThoughItDoesNotFitTheRule() {
        assertThat(read(event("DTSTART:20261027T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=2\n")))
                .containsExactly(
                        "2026-10-27 09:00 / 2026-10-27 10:00",
                        "2026-10-29 09:00 / 2026-10-29 10:00",
                        "2026-11-05 09:00 / 2026-11-05 10:00");
    }

    @Test
    void daysThatComeBackUntilADay() {
        assertThat(read(event("DTSTART;VALUE=DATE:20261029\nRRULE:FREQ=DAILY;UNTIL=20261030\n")))
                .containsExactly("2026-10-29 00:00 / 2026-10-30 00:00", "2026-10-30 00:00 / 2026-10-31 00:00");
    }

    @Test
    void aLongOneThatBeganBeforeCounts() {
        assertThat(read(event("DTSTART;VALUE=DATE:20260101\nDTEND;VALUE=DATE:20270101\n")))
                .containsExactly("2026-01-01 00:00 / 2027-01-01 00:00");
        assertThat(read(event("DTSTART;VALUE=DATE:20261015\nDTEND;VALUE=DATE:20261022\nRRULE:FREQ=YEARLY\n")))
                .containsExactly("2026-10-15 00:00 / 2026-10-22 00:00");
    }

    @Test
    void readsBusyTimesWithoutEvents() {
        assertThat(read("""
                METHOD:PUBLISH
                BEGIN:VFREEBUSY
                UID:1
                DTSTART:20261201T000000Z
                DTEND:20261231T000000Z
                FREEBUSY;FBTYPE=BUSY:20261201T080000Z/20261201T090000Z,20261202T080000Z/PT30M
                FREEBUSY;FBTYPE=FREE:20261203T080000Z/20261203T090000Z
                FREEBUSY:20261204T080000Z/20261204T090000Z
                END:VFREEBUSY
                """))
                .containsExactly(
                        "2026-12-01 09:00 / 2026-12-01 10:00",
                        "2026-12-02 09:00 / 2026-12-02 09:30",
                        "2026-12-04 09:00 / 2026-12-04 10:00");
    }

    @Test
    void ownEventsDoNotCount() {
        byte[] file =
                calendar("BEGIN:VEVENT\nUID:ours\nDTSTART:20261201T080000Z\nDTEND:20261201T090000Z\nEND:VEVENT\n");

        assertThat(Calendars.busy(file, window(), "ours"::equals)).isEmpty();
        assertThat(Calendars.busy(file, window(), "theirs"::equals)).hasSize(1);
    }

    @Test
    void anEmptyAgendaIsAnAgenda() {
        assertThat(read("")).isEmpty();
        assertThat(read("VERSION:2.0\nPRODID:x\n\n\n")).isEmpty();
    }

    @Test
    void severalAgendasInOneFileAllCount() {
        String file = "\uFEFF\n" + text(event("DTSTART:20261201T080000Z\nDURATION:PT1H\n")) + "\n\n"
                + text(event("DTSTART:20261202T080000Z\nDURATION:PT1H\n"));

        assertThat(Calendars.busy(file.getBytes(UTF_8), window(), uid -> false)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "{}", "<!DOCTYPE html><html><body>Log in</body></html>"})
    void whatIsNoAgendaIsSaidToBeNone(String file) {
        assertThat(problem(file)).isEqualTo(CalendarProblem.NOT_A_CALENDAR);
    }

    /** What is not understood might be a time that is taken. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART;TZID=Mars/Olympus:20261201T090000\nDURATION:PT1H",
                "DTSTART:morgen\nDURATION:PT1H",
                "DTSTART:20261301T090000\nDURATION:PT1H",
                "DTSTART:20261201T250000\nDURATION:PT1H",
                "DURATION:PT1H",
                "DTSTART:20261201T090000\nDURATION:lang",
                "DTSTART:20261201T090000\nDURATION:PT1H\nRRULE:FREQ=SOMETIMES",
                "DTSTART:20261201T090000\nDURATION:PT1H\nRRULE:FREQ=SECONDLY",
                "DTSTART:20261201T090000\nDURATION:PT1H\nRRULE:BYDAY=MO",
                "DTSTART:20261201T090000\nDURATION:PT1H\nRRULE:",
                "DTSTART:20261201T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=XX",
                "DTSTART:20261201T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=veel",
                "DTSTART:20261201T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=ooit",
                "DTSTART:20261201T090000\nDURATION:PT1H\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261201T090000",
                "DTSTART:20261201T090000\nDURATION:PT1H\nzomaar"
            })
    void whatIsNotUnderstoodMakesItUnreadable(String lines) {
        assertThat(problem(text(event(lines + "\n")))).isEqualTo(CalendarProblem.UNREADABLE);
    }

    @Test
    void aFileThatStopsHalfwayIsUnreadable() {
        String whole = text(event("DTSTART:20261201T080000Z\nDURATION:PT1H\n"));

        for (int length = "BEGIN:VCALENDAR\r\n".length(); length < whole.strip().length() - 1; length++) {
            assertThat(problem(whole.substring(0, length)))
                    .as("%d signs", length)
                    .isEqualTo(CalendarProblem.UNREADABLE);
        }
    }

    @Test
    void aFileThatWasMadeToExhaustUsIsUnreadable() {
        assertThat(problem(text("BEGIN:VEVENT\n".repeat(100_000)))).isEqualTo(CalendarProblem.UNREADABLE);
        assertThat(problem(text(event("DTSTART:20261021T090000\nDURATION:PT1M\nRRULE:FREQ=DAILY;BYHOUR=" + numbers(24)
                        + ";BYMINUTE=" + numbers(60) + "\n"))))
                .isEqualTo(CalendarProblem.UNREADABLE);
        assertThat(read("\n".repeat(100_000))).isEmpty();
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    private static CalendarProblem problem(String file) {
        Unread unread =
                catchThrowableOfType(Unread.class, () -> Calendars.busy(file.getBytes(UTF_8), window(), uid -> false));
        assertThat(unread).as(file).isNotNull();
        return unread.problem();
    }

    private static List<String> read(String content) {
        return times(content).stream()
                .sorted(Comparator.comparing(BusyTime::from))
                .map(time -> WALL.format(time.from().atZone(AMSTERDAM)) + " / "
                        + WALL.format(time.until().atZone(AMSTERDAM)))
                .toList();
    }

    private static List<BusyTime> times(String content) {
        return Calendars.busy(calendar(content), window(), uid -> false);
    }

    private static CalendarWindow window() {
        return new CalendarWindow(
                LocalDate.of(2026, 10, 20).atStartOfDay(AMSTERDAM).toInstant(),
                LocalDate.of(2027, 1, 20).atStartOfDay(AMSTERDAM).toInstant(),
                AMSTERDAM);
    }

    private static byte[] calendar(String content) {
        return text(content).getBytes(UTF_8);
    }

    private static String text(String content) {
        return ("BEGIN:VCALENDAR\n" + content + "END:VCALENDAR\n").replace("\n", "\r\n");
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\nUID:"
                + (lines.startsWith("RECURRENCE") || lines.contains("COUNT=8") ? "series" : lines.hashCode())
                + "\nSUMMARY:Geheim overleg\n" + lines + "END:VEVENT\n";
    }
}
