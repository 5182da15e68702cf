package nl.loketwijzer.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("booking")
class OpeningRuleTest {

    private static final DeskId DESK = new DeskId(UUID.randomUUID());

    @Test
    void overlapsInTimeAndInDays() {
        assertThat(rule("09:00", "12:00", "2026-01-01", null).overlaps(rule("11:55", "13:00", "2026-06-01", null)))
                .isTrue();
    }

    @Test
    void neighboursInTimeDoNotOverlap() {
        assertThat(rule("09:00", "12:00", "2026-01-01", null).overlaps(rule("12:00", "13:00", "2026-01-01", null)))
                .isFalse();
    }

    @Test
    void neighboursInDaysDoNotOverlap() {
        OpeningRule spring = rule("09:00", "12:00", "2026-01-01", "2026-06-30");

        assertThat(spring.overlaps(rule("09:00", "12:00", "2026-07-01", null))).isFalse();
        assertThat(rule("09:00", "12:00", "2026-07-01", null).overlaps(spring)).isFalse();
        assertThat(spring.overlaps(rule("09:00", "12:00", "2026-06-29", null))).isTrue();
    }

    private static OpeningRule rule(String from, String until, String validFrom, @Nullable String validUntil) {
        return new OpeningRule(
                null,
                DESK,
                DayOfWeek.MONDAY,
                LocalTime.parse(from),
                LocalTime.parse(until),
                OpeningRule.Kind.BOOKABLE,
                LocalDate.parse(validFrom),
                validUntil == null ? null : LocalDate.parse(validUntil));
    }
}
