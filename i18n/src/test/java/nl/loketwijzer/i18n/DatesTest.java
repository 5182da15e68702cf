package nl.loketwijzer.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class DatesTest {

    private final Dates dutch = new Dates(Messages.of(Language.DUTCH));
    private final Dates english = new Dates(Messages.of(Language.of("en").orElseThrow()));

    @Test
    void writesFullDatesWithTheYear() {
        assertThat(dutch.day(LocalDate.of(2026, 12, 1))).isEqualTo("dinsdag 1 december 2026");
        assertThat(english.day(LocalDate.of(2026, 12, 1))).isEqualTo("Tuesday 1 December 2026");
    }

    @Test
    void writesTheClockOf24Hours() {
        assertThat(dutch.time(LocalTime.of(14, 30))).isEqualTo("14.30 uur");
        assertThat(dutch.time(LocalTime.of(9, 5))).isEqualTo("9.05 uur");
        assertThat(english.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    }
}
