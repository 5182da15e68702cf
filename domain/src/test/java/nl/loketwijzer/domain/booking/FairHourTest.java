package nl.loketwijzer.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FairHourTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T09:00, 2026-11-26T12:00",
        "2026-11-26T14:00, 2026-11-26T17:00",
        "2026-11-26T14:01, 2026-11-26T17:15",
        "2026-11-26T18:00, 2026-11-26T21:00",
        "2026-11-26T18:01, 2026-11-27T10:00",
        "2026-11-26T19:45, 2026-11-27T10:45",
        "2026-11-26T20:59, 2026-11-27T12:00",
        "2026-11-26T21:00, 2026-11-27T12:00",
        "2026-11-26T23:59, 2026-11-27T12:00",
        "2026-11-27T00:00, 2026-11-27T12:00",
        "2026-11-27T08:59, 2026-11-27T12:00",
        "2026-12-31T22:00, 2027-01-01T12:00",
    })
    void isThreeHoursByDaylight(LocalDateTime asked, LocalDateTime until) {
        assertThat(wall(FairHour.after(at(asked)))).isEqualTo(until);
    }

    /** The night in which the clock goes forward, and the one in which an hour comes twice. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-28T20:00, 2026-03-29T11:00",
        "2026-03-28T23:30, 2026-03-29T12:00",
        "2026-03-29T01:59, 2026-03-29T12:00",
        "2026-03-29T03:00, 2026-03-29T12:00",
        "2026-10-24T20:00, 2026-10-25T11:00",
        "2026-10-25T00:00, 2026-10-25T12:00",
        "2026-10-25T02:30, 2026-10-25T12:00",
        "2026-10-25T10:00, 2026-10-25T13:00",
    })
    void isTheSameOnTheWallWhenTheClockChanges(LocalDateTime asked, LocalDateTime until) {
        assertThat(wall(FairHour.after(at(asked)))).isEqualTo(until);
        assertThat(wall(FairHour.after(
                        asked.atZone(Slot.ZONE).withLaterOffsetAtOverlap().toInstant())))
                .isEqualTo(until);
    }

    @Test
    void neverEndsAtNightAndAlwaysLeavesThreeHoursOfDaylight() {
        for (LocalDate day : new LocalDate[] {
            LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25), LocalDate.of(2026, 12, 31)
        }) {
            ZonedDateTime end = day.plusDays(1).atStartOfDay(Slot.ZONE);
            for (ZonedDateTime asked = day.atStartOfDay(Slot.ZONE); asked.isBefore(end); asked = asked.plusMinutes(7)) {
                Instant until = FairHour.after(asked.toInstant());

                assertThat(wall(until).toLocalTime())
                        .as("%s", asked)
                        .isBetween(LocalTime.of(10, 0), LocalTime.of(21, 0));
                assertThat(daylight(asked.toInstant(), until))
                        .as("%s", asked)
                        .isGreaterThanOrEqualTo(Duration.ofHours(3));
            }
        }
    }

    private static Duration daylight(Instant from, Instant until) {
        Duration light = Duration.ZERO;
        for (Instant minute = from; minute.isBefore(until); minute = minute.plusSeconds(60)) {
            int hour = wall(minute).getHour();
            light = hour >= 9 && hour < 21 ? light.plusMinutes(1) : light;
        }
        return light;
    }

    private static Instant at(LocalDateTime wall) {
        return wall.atZone(Slot.ZONE).toInstant();
    }

    private static LocalDateTime wall(Instant moment) {
        return LocalDateTime.ofInstant(moment, Slot.ZONE);
    }
}
