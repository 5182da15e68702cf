package nl.loketwijzer.domain.booking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.booking.ClosurePlan.State;
import nl.loketwijzer.domain.calendar.CalendarEvent;
import nl.loketwijzer.domain.calendar.CalendarProblem;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Closures from a calendar file. */
@BookingTest
@Tag("exchange")
class ClosureImportTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final LocalDate TODAY = LocalDate.now(Slot.ZONE);

    @Autowired
    ClosureImport closures;

    @Autowired
    Schedule schedule;

    @Autowired
    Bookings bookings;

    @Autowired
    FreeTimes free;

    @Autowired
    BookingFixture fixture;

    private LoketId loket = new LoketId(new UUID(0, 0));

    @BeforeEach
    void open() {
        loket = fixture.openLoket(1);
    }

    @Test
    void aWholeDayAndHoursAreClosed() {
        LocalDate day = TODAY.plusDays(10);
        byte[] file = file(
                event("dag", "DTSTART;VALUE=DATE:" + day.format(DAY), "SUMMARY:Studiedag\\, hele team"),
                event("uren", wall("DTSTART", day.plusDays(1), "130000"), wall("DTEND", day.plusDays(1), "150000")));

        ClosurePlan plan = plan(file);
        assertThat(plan.rows()).extracting(ClosurePlan.Row::state).containsOnly(State.NEW);
        assertThat(schedule.closures(HOUSE, loket)).isEmpty();

        closures.carryOut(HOUSE, loket, null, file, plan);
        assertThat(schedule.closures(HOUSE, loket))
                .extracting(Closure::from, Closure::until, Closure::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                day.atStartOfDay(), day.plusDays(1).atStartOfDay(), "Studiedag, hele team"),
                        org.assertj.core.groups.Tuple.tuple(
                                day.plusDays(1).atTime(13, 0), day.plusDays(1).atTime(15, 0), ""));
        assertThat(free.between(loket, day, day.plusDays(1), FreeTimes.NORMAL)).isEmpty();
    }

    @Test
    void theSameFileASecondTimeChangesNothing() {
        byte[] file =
                file(event("dag", "DTSTART;VALUE=DATE:" + TODAY.plusDays(10).format(DAY)));
        importAll(file);
        List<Closure> standing = schedule.closures(HOUSE, loket);

        ClosurePlan again = plan(file);
        assertThat(again.rows()).extracting(ClosurePlan.Row::state).containsExactly(State.EXISTS);
        closures.carryOut(HOUSE, loket, null, file, again);
        assertThat(schedule.closures(HOUSE, loket)).isEqualTo(standing);
    }

    @Test
    void whatStandsAlreadyUnderAnotherNameIsNotClosedTwice() {
        LocalDate day = TODAY.plusDays(10);
        schedule.save(
                HOUSE,
                new Closure(
                        null, loket, null, day.atStartOfDay(), day.plusDays(1).atStartOfDay(), "Met de hand"));

        assertThat(states(file(event("dag", "DTSTART;VALUE=DATE:" + day.format(DAY)))))
                .containsExactly(State.EXISTS);
    }

    @Test
    void anEventThatMovedMovesItsClosure() {
        importAll(file(event("dag", "DTSTART;VALUE=DATE:" + TODAY.plusDays(10).format(DAY))));
        byte[] moved =
                file(event("dag", "DTSTART;VALUE=DATE:" + TODAY.plusDays(12).format(DAY)));

        assertThat(states(moved)).containsExactly(State.CHANGED);
        importAll(moved);
        assertThat(schedule.closures(HOUSE, loket))
                .extracting(Closure::from)
                .containsExactly(TODAY.plusDays(12).atStartOfDay());
    }

    @Test
    void aSeriesIsCountedOutAsFarAsAnybodyBooksWithItsExceptions() {
        LocalDate first = TODAY.plusDays(1);
        byte[] file = file(
                event(
                        "serie",
                        wall("DTSTART", first, "090000"),
                        wall("DTEND", first, "100000"),
                        "RRULE:FREQ=WEEKLY",
                        wall("EXDATE", first.plusWeeks(1), "090000")),
                event(
                        "serie",
                        wall("RECURRENCE-ID", first.plusWeeks(2), "090000"),
                        wall("DTSTART", first.plusWeeks(2), "110000"),
                        wall("DTEND", first.plusWeeks(2), "120000")),
                event(
                        "serie",
                        wall("RECURRENCE-ID", first.plusWeeks(3), "090000"),
                        wall("DTSTART", first.plusWeeks(3), "090000"),
                        wall("DTEND", first.plusWeeks(3), "100000"),
                        "STATUS:CANCELLED"));

        ClosurePlan plan = plan(file);
        assertThat(plan.rows())
                .extracting(row -> row.closure().from())
                .hasSize((int) ((BookingPolicy.LONGEST_HORIZON - 1) / 7 + 1 - 2))
                .contains(
                        first.atTime(9, 0),
                        first.plusWeeks(2).atTime(11, 0),
                        first.plusWeeks(4).atTime(9, 0))
                .doesNotContain(
                        first.plusWeeks(1).atTime(9, 0),
                        first.plusWeeks(2).atTime(9, 0),
                        first.plusWeeks(3).atTime(9, 0));
        importAll(file);
        assertThat(states(file)).containsOnly(State.EXISTS);
    }

    @Test
    void whatLiesFarAheadIsClosedToo() {
        LocalDate far = TODAY.plusDays(300);

        importAll(file(event("ver", "DTSTART;VALUE=DATE:" + far.format(DAY))));
        assertThat(schedule.closures(HOUSE, loket)).extracting(Closure::from).containsExactly(far.atStartOfDay());
    }

    @Test
    void saysWhatIsPastWhatHasNoEndAndLeavesOutWhatIsCancelled() {
        byte[] file = file(
                event("gisteren", "DTSTART;VALUE=DATE:" + TODAY.minusDays(1).format(DAY)),
                event("open", wall("DTSTART", TODAY.plusDays(3), "090000")),
                event("weg", "DTSTART;VALUE=DATE:" + TODAY.plusDays(4).format(DAY), "STATUS:CANCELLED"),
                event("vrij", "DTSTART;VALUE=DATE:" + TODAY.plusDays(5).format(DAY), "TRANSP:TRANSPARENT"));

        assertThat(states(file)).containsExactly(State.PAST, State.NO_END, State.NEW);
    }

    @Test
    void whatHitsAnAppointmentIsNotSavedAndTheRestIs() {
        Slot slot = fixture.freeSlot(loket);
        bookings.confirm(bookings.hold(slot, null).token(), visitor());
        byte[] file = file(
                event("raakt", "DTSTART;VALUE=DATE:" + slot.date().format(DAY)),
                event("vrij", "DTSTART;VALUE=DATE:" + slot.date().plusDays(1).format(DAY)));

        assertThat(states(file)).containsExactly(State.HITS, State.NEW);
        importAll(file);
        assertThat(schedule.closures(HOUSE, loket))
                .extracting(Closure::from)
                .containsExactly(slot.date().plusDays(1).atStartOfDay());
    }

    @Test
    void anAppointmentThatWasMadeMeanwhileStopsAllOfIt() {
        Slot slot = fixture.freeSlot(loket);
        byte[] file = file(
                event("een", "DTSTART;VALUE=DATE:" + slot.date().format(DAY)),
                event("twee", "DTSTART;VALUE=DATE:" + slot.date().plusDays(1).format(DAY)));
        ClosurePlan plan = plan(file);
        bookings.confirm(bookings.hold(slot, null).token(), visitor());

        assertThatThrownBy(() -> closures.carryOut(HOUSE, loket, null, file, plan))
                .isInstanceOf(Overtaken.class);
        assertThat(schedule.closures(HOUSE, loket)).isEmpty();
    }

    @Test
    void oneDeskIsClosedAloneAndItsFileIsItsOwn() {
        DeskId desk = schedule.desks(HOUSE, loket).getFirst().id();
        byte[] file =
                file(event("dag", "DTSTART;VALUE=DATE:" + TODAY.plusDays(10).format(DAY)));
        closures.carryOut(HOUSE, loket, desk, file, closures.plan(HOUSE, loket, desk, file));

        assertThat(schedule.closures(HOUSE, loket)).extracting(Closure::desk).containsExactly(desk);
        assertThat(states(file)).containsExactly(State.NEW);
    }

    @Test
    void aZoneOfTheFileCounts() {
        LocalDate day = TODAY.plusDays(10);
        byte[] file = file(event(
                "londen",
                "DTSTART;TZID=Europe/London:" + day.format(DAY) + "T090000",
                "DTEND;TZID=GMT Standard Time:" + day.format(DAY) + "T100000"));

        assertThat(plan(file).rows())
                .extracting(row -> row.closure().from(), row -> row.closure().until())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(day.atTime(10, 0), day.atTime(11, 0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-25T00:30Z/2026-10-25T01:30Z/2026-10-25T02:30/2026-10-25T03:00",
                "2026-10-24T22:00Z/2026-10-25T23:00Z/2026-10-25T00:00/2026-10-26T00:00",
                "2026-03-29T00:30Z/2026-03-29T01:30Z/2026-03-29T01:30/2026-03-29T03:30",
                "2026-12-01T08:00:30Z/2026-12-01T09:00:30Z/2026-12-01T09:00/2026-12-01T10:01"
            })
    void coversAllOfAnEventAlsoWhenTheClockTurns(String times) {
        String[] part = times.split("/");
        CalendarEvent event = new CalendarEvent("a", "", "", instant(part[0]), instant(part[1]));

        Closure closure = FileClosure.of(event, loket, null, null);

        assertThat(closure.from()).isEqualTo(LocalDateTime.parse(part[2]));
        assertThat(closure.until()).isEqualTo(LocalDateTime.parse(part[3]));
        assertThat(closure.until().atZone(Slot.ZONE).toInstant()).isAfterOrEqualTo(event.until());
    }

    @Test
    void aBrokenFileIsRefusedInOneWord() {
        assertThat(refused("<html>Log in</html>")).isEqualTo(CalendarProblem.NOT_A_CALENDAR);
        assertThat(refused("")).isEqualTo(CalendarProblem.NOT_A_CALENDAR);
        assertThat(refused("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:morgen\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"))
                .isEqualTo(CalendarProblem.UNREADABLE);
        assertThat(refused("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n")).isEqualTo(CalendarProblem.UNREADABLE);
    }

    @Test
    void aFileWithMoreThanAnybodyClosesIsRefused() {
        byte[] file = file(IntStream.range(0, 1001)
                .mapToObj(number -> event("dag-" + number, "DTSTART;VALUE=DATE:" + TODAY.format(DAY)))
                .toArray(String[]::new));

        assertThat(catchThrowableOfType(ClosureFileRefused.class, () -> plan(file))
                        .problem())
                .isNull();
    }

    @Test
    void onlyWhoKeepsTheLoketClosesIt() {
        Actor stranger = new Actor.Staff(UUID.randomUUID(), "test", Set.of(Role.COORDINATOR), Set.of());
        byte[] file =
                file(event("dag", "DTSTART;VALUE=DATE:" + TODAY.plusDays(10).format(DAY)));
        ClosurePlan plan = plan(file);

        assertThatThrownBy(() -> closures.plan(stranger, loket, null, file)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> closures.carryOut(stranger, loket, null, file, plan))
                .isInstanceOf(NotAllowed.class);
    }

    private CalendarProblem refused(String text) {
        return catchThrowableOfType(ClosureFileRefused.class, () -> plan(text.getBytes(UTF_8)))
                .problem();
    }

    private ClosurePlan plan(byte[] file) {
        return closures.plan(HOUSE, loket, null, file);
    }

    private List<State> states(byte[] file) {
        return plan(file).rows().stream().map(ClosurePlan.Row::state).toList();
    }

    private void importAll(byte[] file) {
        closures.carryOut(HOUSE, loket, null, file, plan(file));
    }

    private static Instant instant(String text) {
        return java.time.OffsetDateTime.parse(text)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toInstant();
    }

    private static String wall(String property, LocalDate day, String time) {
        return property + ";TZID=Europe/Amsterdam:" + day.format(DAY) + "T" + time;
    }

    private static String event(String uid, String... lines) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\n"
                + java.util.Arrays.stream(lines).collect(Collectors.joining("\r\n"))
                + "\r\nEND:VEVENT\r\n";
    }

    private static byte[] file(String... events) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test\r\n" + String.join("", events) + "END:VCALENDAR\r\n")
                .getBytes(UTF_8);
    }
}
