package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loketwijzer.domain.shared.LoketId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("booking")
class DeskTimeTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final Duration NORMAL = Duration.ofMinutes(40);
    private static final LoketId LOKET = new LoketId(UUID.randomUUID());
    private static final DeskId DESK = new DeskId(UUID.randomUUID());

    @Test
    void talksStandBackToBackFromTheStartOfTheHours() {
        assertThat(starts(morning(List.of(), List.of()), NORMAL)).containsExactly("09:00", "09:40", "10:20", "11:00");
    }

    @Test
    void nothingIsOfferedThatDoesNotFitWhole() {
        assertThat(starts(morning(List.of(), List.of()), Duration.ofMinutes(185)))
                .isEmpty();
        assertThat(starts(morning(List.of(), List.of()), Duration.ofMinutes(180)))
                .containsExactly("09:00");
    }

    @Test
    void aTakenTalkLeavesTheOthersWhereTheyAre() {
        assertThat(starts(morning(List.of(), List.of(at("09:40", "10:20"))), NORMAL))
                .containsExactly("09:00", "10:20", "11:00");
    }

    @Test
    void afterALongTalkTheRasterGoesOnWithoutAGap() {
        assertThat(starts(morning(List.of(), List.of(at("09:00", "10:00"))), NORMAL))
                .containsExactly("10:00", "10:40", "11:20");
    }

    @Test
    void longTalksMayStartWhereNormalOnesDo() {
        assertThat(starts(morning(List.of(), List.of()), Duration.ofMinutes(60)))
                .containsExactly("09:00", "09:40", "10:20", "11:00");
    }

    @Test
    void shortTalksStandBackToBack() {
        assertThat(starts(morning(List.of(), List.of(at("09:20", "11:40"))), Duration.ofMinutes(10)))
                .containsExactly("09:00", "09:10", "11:40", "11:50");
    }

    @Test
    void aClosureInTheMiddleSplitsTheHours() {
        assertThat(starts(morning(List.of(at("09:30", "10:30")), List.of()), NORMAL))
                .containsExactly("10:30", "11:10");
    }

    @Test
    void whatIsTooSoonIsLeftOut() {
        DeskTime desk = morning(List.of(), List.of());

        assertThat(desk.starts(TUESDAY, Talk.NORMAL, 0, at("10:20", "11:00").from()).stream()
                        .map(DeskTimeTest::wall))
                .containsExactly("10:20", "11:00");
    }

    @Test
    void hoursCountFromTheirFirstToTheirLastDay() {
        OpeningRule rule = new OpeningRule(
                null,
                DESK,
                DayOfWeek.TUESDAY,
                LocalTime.of(9, 0),
                LocalTime.of(10, 0),
                OpeningRule.Kind.BOOKABLE,
                TUESDAY,
                TUESDAY.plusWeeks(1));

        assertThat(Stream.of(-7, 0, 7, 14).map(days -> rule.countsOn(TUESDAY.plusDays(days))))
                .containsExactly(false, true, true, false);
    }

    @Test
    void walkInHoursCannotBeBooked() {
        OpeningRule walkIn = new OpeningRule(
                null,
                DESK,
                DayOfWeek.TUESDAY,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                OpeningRule.Kind.WALK_IN,
                TUESDAY,
                null);

        assertThat(starts(desk(List.of(walkIn), List.of(), List.of()), NORMAL)).isEmpty();
    }

    @Test
    void aTimeThatCrossesTheEndOfTheHoursIsNotOffered() {
        DeskTime desk = morning(List.of(), List.of());

        assertThat(desk.hours().offers(slot("11:20", 40), Audience.EVERYBODY)).isTrue();
        assertThat(desk.hours().offers(slot("11:25", 40), Audience.EVERYBODY)).isFalse();
        assertThat(desk.hours().offers(slot("08:55", 40), Audience.EVERYBODY)).isFalse();
    }

    @Test
    void aTakenTimeIsOfferedButNotFree() {
        DeskTime desk = morning(List.of(), List.of(at("10:00", "10:40")));

        assertThat(desk.hours().offers(slot("10:20", 40), Audience.EVERYBODY)).isTrue();
        assertThat(desk.isFree(slot("10:20", 40), 0)).isFalse();
        assertThat(desk.isFree(slot("10:40", 40), 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31"})
    void aDayOnWhichTheClockChangesHasItsUsualHours(LocalDate sunday) {
        OpeningRule rule = hours(DESK, DayOfWeek.SUNDAY, LocalTime.of(9, 0), LocalTime.of(11, 0));
        DeskTime desk = desk(List.of(rule), List.of(), List.of());

        assertThat(desk.starts(sunday, Talk.NORMAL, 0, 0).stream().map(DeskTimeTest::wall))
                .containsExactly("09:00", "09:40", "10:20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29", "2027-03-28"})
    void noTimeIsOfferedInTheHourThatDoesNotExist(LocalDate sunday) {
        OpeningRule night = hours(DESK, DayOfWeek.SUNDAY, LocalTime.of(1, 0), LocalTime.of(4, 0));
        DeskTime desk = desk(List.of(night), List.of(), List.of());

        assertThat(desk.starts(sunday, Talk.NORMAL.lasting(Duration.ofMinutes(30)), 0, 0).stream()
                        .map(DeskTimeTest::wall))
                .containsExactly("01:00", "01:30", "03:00", "03:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-25", "2027-10-31"})
    void theHourThatComesTwiceCanBeHadTwice(LocalDate sunday) {
        OpeningRule night = hours(DESK, DayOfWeek.SUNDAY, LocalTime.of(2, 0), LocalTime.of(4, 0));
        DeskTime desk = desk(List.of(night), List.of(), List.of());

        assertThat(desk.starts(sunday, Talk.NORMAL.lasting(Duration.ofMinutes(30)), 0, 0).stream()
                        .map(DeskTimeTest::wall))
                .containsExactly("02:00", "02:30", "02:00", "02:30", "03:00", "03:30");
    }

    private static DeskTime morning(List<Stretch> closed, List<Stretch> taken) {
        return desk(List.of(hours(DESK, DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))), closed, taken);
    }

    private static DeskTime desk(List<OpeningRule> rules, List<Stretch> closed, List<Stretch> taken) {
        return new DeskTime(
                new DeskHours(new Desk(DESK, LOKET, "Balie 1", true), rules, closed, date -> false),
                taken.stream().collect(Collectors.groupingBy(Stretch::date)),
                true);
    }

    private static List<String> starts(DeskTime desk, Duration length) {
        return desk.starts(TUESDAY, Talk.NORMAL.lasting(length), 0, 0).stream()
                .map(DeskTimeTest::wall)
                .toList();
    }

    private static Slot slot(String start, int minutes) {
        return new Slot(LOKET, at(start, start).start(), Duration.ofMinutes(minutes));
    }

    private static Stretch at(String from, String until) {
        return Stretch.onTheWall(
                LocalDateTime.of(TUESDAY, LocalTime.parse(from)), LocalDateTime.of(TUESDAY, LocalTime.parse(until)));
    }

    private static String wall(int grain) {
        return Stretch.instant(grain).atZone(Slot.ZONE).toLocalTime().toString();
    }
}
