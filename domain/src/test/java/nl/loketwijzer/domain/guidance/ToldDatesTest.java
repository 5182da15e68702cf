package nl.loketwijzer.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate THIRD = LocalDate.of(2026, 11, 3);

    private final ToldDates dates = new ToldDates();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De brief is van 3 november 2026.",
                "brief van 3 november",
                "kreeg op 3-11-2026 een brief",
                "brief 03/11/2026 van het UWV",
                "the letter is dated 3 November",
                "list jest z 3 listopada",
                "Mektup 3 Kasım tarihli",
                "лист від 3 листопада",
                "الرسالة بتاريخ 3 نوفمبر",
                "الرسالة بتاريخ ٣ تشرين الثاني ٢٠٢٦"
            })
    void findsADateInAnyLanguage(String text) {
        assertThat(dates.first(Story.of(text), TODAY)).contains(THIRD);
    }

    @ParameterizedTest
    @CsvSource({
        "brief van 10 december, 2026-12-10",
        "brief van 10 januari, 2026-01-10",
        "brief van 28 december, 2025-12-28",
        "op 1 maart 2024 getrouwd, 2024-03-01"
    })
    void takesTheNearestYearWhenNoneIsSaid(String text, LocalDate date) {
        assertThat(dates.first(Story.of(text), TODAY)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 februari",
                "in november kreeg ik 3 brieven",
                "300 november",
                "bel 06-12-345678",
                "mei is mijn dochter, zij is 3",
                "kamer 3-11"
            })
    void makesNoDateOfOtherNumbers(String text) {
        assertThat(dates.first(Story.of(text), TODAY)).isEmpty();
    }

    @Test
    void surviveAnyText() {
        assertThat(dates.first(Story.of(""), TODAY)).isEmpty();
        assertThat(dates.first(Story.of("99-99-9999"), TODAY)).isEmpty();
    }
}
