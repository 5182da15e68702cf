package nl.loketwijzer.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("booking")
class PublicHolidaysTest {

    private final PublicHolidays holidays = new PublicHolidays();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-04-05",
                "2026-04-06",
                "2026-04-27",
                "2026-05-14",
                "2026-05-24",
                "2026-05-25",
                "2026-12-25",
                "2026-12-26",
                "2025-04-26",
                "2027-03-29",
                "2035-05-03"
            })
    void closesOnTheDaysThatEverybodyCloses(LocalDate date) {
        assertThat(holidays.closed(date, BookingPolicy.USUAL.openHolidays())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-05", "2025-05-05", "2026-04-03", "2026-12-24", "2025-04-27", "2026-12-01"})
    void staysOpenOnOtherDays(LocalDate date) {
        assertThat(holidays.closed(date, BookingPolicy.USUAL.openHolidays())).isFalse();
    }

    /** Hemelvaartsdag fell on Bevrijdingsdag in 2016. */
    @ParameterizedTest
    @ValueSource(strings = "2016-05-05")
    void closesOnAHolidayThatFallsOnBevrijdingsdag(LocalDate date) {
        assertThat(holidays.closed(date, BookingPolicy.USUAL.openHolidays())).isTrue();
    }
}
