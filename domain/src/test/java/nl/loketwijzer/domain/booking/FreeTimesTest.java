package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BookingTest
class FreeTimesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    @Autowired
    Timetables timetables;

    @Autowired
    Schedule schedule;

    @Autowired
    WalkInReports reports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BookingFixture fixture;

    @Test
    void startsAnHourFromNow() {
        LoketId loket = fixture.openLoket(1);

        assertThat(at("2026-12-01T08:40").between(loket, TUESDAY, TUESDAY.plusDays(1), FreeTimes.NORMAL))
                .extracting(Slot::time)
                .startsWith(LocalTime.of(9, 40));
        assertThat(at("2026-12-01T08:41").between(loket, TUESDAY, TUESDAY.plusDays(1), FreeTimes.NORMAL))
                .extracting(Slot::time)
                .startsWith(LocalTime.of(10, 20));
    }

    @Test
    void endsAfterSixWeeksAndHasNoPast() {
        LoketId loket = fixture.openLoket(1);

        List<Slot> all = at("2026-12-01T12:00")
                .between(loket, LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1), FreeTimes.NORMAL);

        assertThat(all.getFirst().date()).isEqualTo(TUESDAY);
        assertThat(all.getLast().date()).isEqualTo(TUESDAY.plusWeeks(6));
        assertThat(at("2026-12-01T12:00").between(loket, TUESDAY.plusDays(3), TUESDAY, FreeTimes.NORMAL))
                .isEmpty();
    }

    @Test
    void skipsPublicHolidays() {
        LoketId loket = fixture.openLoket(1);
        LocalDate christmas = LocalDate.of(2026, 12, 25);

        assertThat(at("2026-12-20T12:00")
                        .between(loket, christmas.minusDays(1), christmas.plusDays(3), FreeTimes.NORMAL))
                .extracting(Slot::date)
                .containsOnly(christmas.minusDays(1), christmas.plusDays(2));
    }

    @Test
    void isOpenOnBevrijdingsdag() {
        LoketId loket = fixture.openLoket(1);
        LocalDate may5 = LocalDate.of(2027, 5, 5);

        assertThat(at("2027-05-01T12:00").between(loket, may5, may5.plusDays(1), FreeTimes.NORMAL))
                .isNotEmpty();
    }

    @Test
    void showsATimeOnceHoweverManyDesksAreFree() {
        LoketId loket = fixture.openLoket(3);

        assertThat(at("2026-12-01T12:00").between(loket, TUESDAY.plusDays(1), TUESDAY.plusDays(2), FreeTimes.NORMAL))
                .hasSize(12)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) -> one.start().compareTo(other.start()));
    }

    @Test
    void keepsItsHoursWhenTheClockChanges() {
        LoketId loket = fixture.openLoket(1);
        LocalDate sunday = LocalDate.of(2027, 10, 31);

        List<Slot> slots =
                at("2027-10-29T12:00").between(loket, sunday.minusDays(1), sunday.plusDays(1), FreeTimes.NORMAL);

        assertThat(slots).extracting(Slot::time).startsWith(LocalTime.of(9, 0)).hasSize(24);
        assertThat(Duration.between(slots.get(0).start(), slots.get(12).start()))
                .isEqualTo(Duration.ofHours(25));
    }

    @Test
    void findsTheFirstTimeOfManyLoketsWithAHandfulOfQueries() {
        LoketId full = fixture.emptyLoket(true);
        LoketId open = fixture.openLoket(2);
        LoketId late = fixture.emptyLoket(true);
        Desk lateDesk = schedule.addDesk(HOUSE, late, "Balie 1");
        schedule.save(
                HOUSE,
                new OpeningRule(
                        null,
                        lateDesk.id(),
                        DayOfWeek.FRIDAY,
                        LocalTime.of(13, 0),
                        LocalTime.of(14, 0),
                        OpeningRule.Kind.BOOKABLE,
                        TUESDAY.plusWeeks(4),
                        null));

        long before = selects();
        Map<LoketId, Slot> first = at("2026-12-01T12:00").first(List.of(full, open, late), FreeTimes.NORMAL);
        long queries = selects() - before;

        assertThat(first.get(open).start()).isEqualTo(wall("2026-12-01T13:00"));
        assertThat(first.get(late).start()).isEqualTo(wall("2027-01-08T13:00"));
        assertThat(first).doesNotContainKey(full);
        assertThat(queries).isLessThanOrEqualTo(13);
        long again = selects();
        at("2026-12-01T12:00").first(List.of(full, open, late), FreeTimes.NORMAL);
        assertThat(selects() - again)
                .as("kept in memory: only the question what changed, once a look")
                .isLessThanOrEqualTo(3);
    }

    @Test
    void noLoketsHaveNoTimes() {
        assertThat(at("2026-12-01T12:00").first(List.of(), FreeTimes.NORMAL)).isEmpty();
    }

    @Test
    void walkInHoursOfAllDesksAreJoined() {
        LoketId loket = fixture.emptyLoket(true);
        walkIn(loket, "Balie 1", "09:00", "12:00");
        walkIn(loket, "Balie 2", "11:00", "13:00");
        walkIn(loket, "Balie 3", "15:00", "16:00");

        assertThat(at("2026-12-01T12:30").walkIn(loket))
                .containsExactly(
                        new WalkIn(TUESDAY, LocalTime.of(9, 0), LocalTime.of(13, 0)),
                        new WalkIn(TUESDAY, LocalTime.of(15, 0), LocalTime.of(16, 0)));
        assertThat(at("2026-12-01T13:00").walkIn(loket))
                .containsExactly(new WalkIn(TUESDAY, LocalTime.of(15, 0), LocalTime.of(16, 0)));
    }

    @Test
    void walkInHoursSayHowBusyItIsNow() {
        LoketId loket = fixture.emptyLoket(true);
        fixture.walkInToday(loket);
        FreeTimes now = at(LocalDate.now(Slot.ZONE) + "T12:00");

        assertThat(now.walkIn(loket)).extracting(WalkIn::busyness).containsOnlyNulls();
        reports.report(HOUSE, loket, Busyness.QUIET);
        reports.report(HOUSE, loket, Busyness.BUSY);

        assertThat(now.walkIn(loket)).extracting(WalkIn::busyness).containsExactly(Busyness.BUSY);
        assertThatThrownBy(() -> reports.report(Actor.CITIZEN, loket, Busyness.FULL))
                .isInstanceOf(NotAllowed.class);
    }

    private void walkIn(LoketId loket, String name, String from, String until) {
        Desk desk = schedule.addDesk(HOUSE, loket, name);
        schedule.save(
                HOUSE,
                new OpeningRule(
                        null,
                        desk.id(),
                        DayOfWeek.TUESDAY,
                        LocalTime.parse(from),
                        LocalTime.parse(until),
                        OpeningRule.Kind.WALK_IN,
                        LocalDate.of(2020, 1, 1),
                        null));
    }

    private FreeTimes at(String wall) {
        return new FreeTimes(timetables, reports, Clock.fixed(wall(wall), Slot.ZONE));
    }

    private static Instant wall(String text) {
        return LocalDateTime.parse(text).atZone(Slot.ZONE).toInstant();
    }

    /** Counted by the server; other tests of this JVM do not run at the same time. */
    private long selects() {
        return jdbc.sql(
                        "select variable_value from information_schema.global_status where variable_name = 'COM_SELECT'")
                .query(Long.class)
                .single();
    }
}
