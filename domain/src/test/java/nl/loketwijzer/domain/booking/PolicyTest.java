package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.loketwijzer.domain.booking.ScheduleRefused.Reason;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a loket agrees about booking counts for everybody, at once. */
@BookingTest
class PolicyTest {

    @Autowired
    Bookings bookings;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    Schedule schedule;

    @Autowired
    BookingProbe probe;

    @Autowired
    BookingFixture fixture;

    private LoketId loket;
    private Desk desk;
    private LocalDate day;

    @BeforeEach
    void openALoket() {
        loket = fixture.emptyLoket(true);
        desk = fixture.openDesk(loket, "Balie 1");
        day = fixture.freeSlot(loket).date();
    }

    @Test
    void aPauseStaysFreeBehindEachTalk() {
        agree(60, 42, 10, 5);
        Slot first = free().getFirst();
        assertThat(free()).extracting(Slot::time).startsWith(LocalTime.of(9, 0), LocalTime.of(9, 50));

        Booked booked = bookings.confirm(bookings.hold(first, null).token(), visitor());

        assertThat(booked.slot()).isEqualTo(first);
        assertThat(probe.claims(desk.id())).isEqualTo(10);
        assertThat(free()).extracting(Slot::time).startsWith(LocalTime.of(9, 50));
        assertThatThrownBy(() -> bookings.hold(at(9, 40), null)).isInstanceOf(SlotTaken.class);
        bookings.hold(at(9, 50), null);
    }

    @Test
    void aTalkNeedsNoPauseBeforeTheDoorCloses() {
        agree(60, 42, 20, 5);

        assertThat(bookings.hold(at(16, 20), null).slot()).isEqualTo(at(16, 20));
        assertThatThrownBy(() -> bookings.hold(at(15, 35), null)).isInstanceOf(SlotTaken.class);
    }

    @Test
    void aHoldWithItsPauseIsGivenBackWhole() {
        agree(60, 42, 10, 5);
        Hold hold = bookings.hold(free().getFirst(), null);
        assertThat(bookings.prolong(hold.token()).slot()).isEqualTo(hold.slot());

        bookings.release(hold.token());

        assertThat(probe.claims(desk.id())).isZero();
    }

    @Test
    void aCancelledTimeCoolsDownAsLongAsTheLoketWants() {
        agree(60, 42, 0, 0);
        Slot slot = free().getFirst();
        Booked booked = bookings.confirm(bookings.hold(slot, null).token(), visitor());

        bookings.cancel(new Access.Code(booked.code()));

        assertThat(free()).contains(slot);
        bookings.hold(slot, null);
    }

    @Test
    void nothingIsOfferedBeyondTheHorizon() {
        agree(60, 5, 0, 5);

        List<Slot> all = freeTimes.between(loket, LocalDate.EPOCH, LocalDate.MAX, Talk.NORMAL);

        LocalDate today = LocalDate.now(Slot.ZONE);
        assertThat(all.getLast().date()).isEqualTo(today.plusDays(5));
        Slot beyond = new Slot(loket, all.getLast().start().plus(Duration.ofDays(1)), FreeTimes.NORMAL);
        assertThatThrownBy(() -> bookings.hold(beyond, null)).isInstanceOf(SlotTaken.class);
    }

    @Test
    void aLongHorizonIsOfferedWhole() {
        agree(60, 80, 0, 5);

        assertThat(freeTimes
                        .between(loket, LocalDate.EPOCH, LocalDate.MAX, Talk.NORMAL)
                        .getLast()
                        .date())
                .isEqualTo(LocalDate.now(Slot.ZONE).plusDays(80));
    }

    @Test
    void anInterpreterTakesDaysUnlessTheDeskSpeaksTheLanguage() {
        Talk arabic = Talk.of(1, Set.of(Need.INTERPRETER), "ar", Audience.EVERYBODY);
        LocalDate today = LocalDate.now(Slot.ZONE);
        assertThat(first(arabic).date()).isAfterOrEqualTo(today.plusDays(3));

        schedule.changeDesk(
                HOUSE, new Desk(desk.id(), loket, "Balie 1", true, Set.of("nl", "ar"), Set.of(Way.DESK), false));

        assertThat(first(arabic).date()).isBefore(today.plusDays(3));
        assertThat(first(arabic).length()).isEqualTo(Duration.ofMinutes(40));
    }

    @Test
    void aQuietRoomIsOfferedWhereThereIsOne() {
        Talk quiet = Talk.of(1, Set.of(Need.QUIET_ROOM), "nl", Audience.EVERYBODY);
        assertThat(freeTimes.first(List.of(loket), quiet)).isEmpty();

        Desk room = fixture.openDesk(loket, "Kamer");
        schedule.changeDesk(HOUSE, new Desk(room.id(), loket, "Kamer", true, Set.of("nl"), Set.of(Way.DESK), true));

        Slot slot = first(quiet);
        bookings.hold(slot, quiet, null);
        assertThat(probe.claims(room.id())).isEqualTo(8);
    }

    @Test
    void timesThatAreKeptBackAreForWhoCannotWait() {
        LocalTime late = LocalTime.of(18, 0);
        schedule.save(HOUSE, hours(OpeningRule.Kind.URGENT, late));
        Talk urgent = Talk.of(1, Set.of(), "nl", Audience.URGENT);

        assertThat(free()).extracting(Slot::time).doesNotContain(late);
        assertThatThrownBy(() -> bookings.hold(at(18, 0), null)).isInstanceOf(SlotTaken.class);
        assertThat(freeTimes.between(loket, day, day.plusDays(1), urgent))
                .extracting(Slot::time)
                .contains(late, LocalTime.of(9, 0));
        Hold hold = bookings.hold(at(18, 0), urgent, null);
        assertThat(bookings.confirm(hold.token(), visitor()).slot()).isEqualTo(at(18, 0));
    }

    @Test
    void timesForStaffAreNotForCitizens() {
        schedule.save(HOUSE, hours(OpeningRule.Kind.INTERNAL, LocalTime.of(18, 0)));
        Talk staff = Talk.of(1, Set.of(), "nl", Audience.STAFF);

        assertThatThrownBy(() -> bookings.hold(at(18, 0), Talk.of(1, Set.of(), "nl", Audience.URGENT), null))
                .isInstanceOf(SlotTaken.class);
        assertThat(bookings.hold(at(18, 0), staff, null).slot()).isEqualTo(at(18, 0));
    }

    @Test
    void whatNoLoketMayAgreeIsRefused() {
        refused(Reason.LEAD_OUT_OF_RANGE, policy(Duration.ofDays(15), 3, 42, 0, 5, "LIBERATION"));
        refused(Reason.LEAD_OUT_OF_RANGE, policy(Duration.ofMinutes(-1), 3, 42, 0, 5, "LIBERATION"));
        refused(Reason.LEAD_OUT_OF_RANGE, policy(Duration.ofSeconds(61), 3, 42, 0, 5, "LIBERATION"));
        refused(Reason.INTERPRETER_OUT_OF_RANGE, policy(Duration.ofHours(1), 61, 42, 0, 5, "LIBERATION"));
        refused(Reason.HORIZON_OUT_OF_RANGE, policy(Duration.ofHours(1), 3, 91, 0, 5, "LIBERATION"));
        refused(Reason.HORIZON_OUT_OF_RANGE, policy(Duration.ofHours(1), 3, 0, 0, 5, "LIBERATION"));
        refused(Reason.PAUSE_OUT_OF_RANGE, policy(Duration.ofHours(1), 3, 42, 7, 5, "LIBERATION"));
        refused(Reason.PAUSE_OUT_OF_RANGE, policy(Duration.ofHours(1), 3, 42, 65, 5, "LIBERATION"));
        refused(Reason.COOLING_OUT_OF_RANGE, policy(Duration.ofHours(1), 3, 42, 0, 121, "LIBERATION"));
        refused(Reason.HOLIDAY_UNKNOWN, policy(Duration.ofHours(1), 3, 42, 0, 5, "LUIE_DAG"));
        assertThat(schedule.policy(HOUSE, loket)).isEqualTo(BookingPolicy.USUAL);

        BookingPolicy longest = policy(Duration.ofDays(14), 60, 90, 60, 120, "FIRST_CHRISTMAS_DAY");
        schedule.save(HOUSE, loket, longest);
        assertThat(schedule.policy(HOUSE, loket)).isEqualTo(longest);
    }

    @Test
    void publicHolidaysHaveNames() {
        List<PublicHoliday> holidays = schedule.publicHolidays(Locale.of("nl"));

        assertThat(holidays).extracting(PublicHoliday::name).contains("Koningsdag", "Bevrijdingsdag");
        assertThat(holidays)
                .extracting(PublicHoliday::key)
                .doesNotHaveDuplicates()
                .contains("LIBERATION");
    }

    @Test
    void aDeskNeedsALanguageAndAWayToTalk() {
        Desk mute = new Desk(desk.id(), loket, "Balie 1", true, Set.of("nl"), Set.of(), false);
        Desk speechless = new Desk(desk.id(), loket, "Balie 1", true, Set.of(), Set.of(Way.PHONE), false);

        assertThatThrownBy(() -> schedule.changeDesk(HOUSE, mute)).hasMessage("WAYS_MISSING");
        assertThatThrownBy(() -> schedule.changeDesk(HOUSE, speechless)).hasMessage("LANGUAGES_MISSING");
        assertThat(schedule.desks(HOUSE, loket)).containsExactly(desk);
    }

    private static BookingPolicy policy(
            Duration lead, int interpreter, int horizon, int pause, int cooling, String holiday) {
        return new BookingPolicy(
                lead, interpreter, horizon, Duration.ofMinutes(pause), Duration.ofMinutes(cooling), Set.of(holiday));
    }

    private void refused(Reason reason, BookingPolicy policy) {
        assertThatThrownBy(() -> schedule.save(HOUSE, loket, policy)).hasMessage(reason.name());
    }

    private OpeningRule hours(OpeningRule.Kind kind, LocalTime from) {
        DayOfWeek weekday = day.getDayOfWeek();
        return new OpeningRule(null, desk.id(), weekday, from, from.plusHours(2), kind, LocalDate.of(2020, 1, 1), null);
    }

    private void agree(int lead, int horizon, int pause, int cooling) {
        schedule.save(
                HOUSE,
                loket,
                new BookingPolicy(
                        Duration.ofMinutes(lead),
                        3,
                        horizon,
                        Duration.ofMinutes(pause),
                        Duration.ofMinutes(cooling),
                        Set.of()));
    }

    private List<Slot> free() {
        return freeTimes.between(loket, day, day.plusDays(1), Talk.NORMAL);
    }

    private Slot first(Talk talk) {
        return java.util.Objects.requireNonNull(
                freeTimes.first(List.of(loket), talk).get(loket));
    }

    private Slot at(int hour, int minute) {
        return new Slot(loket, day.atTime(hour, minute).atZone(Slot.ZONE).toInstant(), FreeTimes.NORMAL);
    }
}
