package nl.loketwijzer.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("booking")
class RecurrenceTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2033, 1, 1);

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void evenWeeksAreThoseOfTheCalendar(DayOfWeek day) {
        assertThat(days(Rhythm.EVEN_WEEKS, day)).isEqualTo(expected(day, date -> week(date) % 2 == 0));
        assertThat(days(Rhythm.ODD_WEEKS, day)).isEqualTo(expected(day, date -> week(date) % 2 == 1));
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void weeklyIsEachWeek(DayOfWeek day) {
        assertThat(days(Rhythm.WEEKLY, day)).isEqualTo(expected(day, date -> true));
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void theFirstAndTheLastOfTheMonth(DayOfWeek day) {
        assertThat(days(Rhythm.FIRST, day))
                .isEqualTo(expected(day, date -> date.equals(date.with(TemporalAdjusters.firstInMonth(day)))));
        assertThat(days(Rhythm.THIRD, day))
                .isEqualTo(expected(day, date -> date.equals(date.with(TemporalAdjusters.dayOfWeekInMonth(3, day)))));
        assertThat(days(Rhythm.LAST, day))
                .isEqualTo(expected(day, date -> date.equals(date.with(TemporalAdjusters.lastInMonth(day)))));
    }

    @ParameterizedTest
    @EnumSource(Rhythm.class)
    void isReadBackFromItsRule(Rhythm rhythm) {
        assertThat(new Recurrence(rhythm.on(DayOfWeek.FRIDAY).rule()).rhythm()).contains(rhythm);
    }

    @Test
    void aRuleFromElsewhereHasNoRhythmButItsDays() {
        Recurrence fortnightly = new Recurrence("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
        LocalDate first = LocalDate.of(2026, 12, 1);

        assertThat(fortnightly.rhythm()).isEmpty();
        assertThat(fortnightly.days(first, first, first.plusDays(29)))
                .containsExactlyInAnyOrder(first, first.plusWeeks(2), first.plusWeeks(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FREQ=HOURLY", "FREQ=WEEKLY;BYDAY=MO;COUNT=3", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20270101", "Monday"})
    void whatEndsOrIsNoRuleOfDaysIsRefused(String rule) {
        assertThatThrownBy(() -> new Recurrence(rule)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<LocalDate> days(Rhythm rhythm, DayOfWeek day) {
        return rhythm.on(day).days(START, START, UNTIL);
    }

    private static Set<LocalDate> expected(DayOfWeek day, java.util.function.Predicate<LocalDate> on) {
        return START.datesUntil(UNTIL)
                .filter(date -> date.getDayOfWeek() == day && on.test(date))
                .collect(Collectors.toSet());
    }

    private static int week(LocalDate date) {
        return date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
