package nl.loketwijzer.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.loketwijzer.domain.shared.LoketId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("booking")
class ReminderTest {

    /** The clock jumps on 29 March and on 25 October: nine in the morning does not. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-15T09:00, 2026-01-14T08:00:00Z, 2026-01-14T18:00:00Z",
        "2026-07-15T16:20, 2026-07-14T07:00:00Z, 2026-07-14T17:00:00Z",
        "2026-03-29T13:00, 2026-03-28T08:00:00Z, 2026-03-28T18:00:00Z",
        "2026-03-30T13:00, 2026-03-29T07:00:00Z, 2026-03-29T17:00:00Z",
        "2026-10-25T13:00, 2026-10-24T07:00:00Z, 2026-10-24T17:00:00Z",
        "2026-10-26T13:00, 2026-10-25T08:00:00Z, 2026-10-25T18:00:00Z",
        "2027-01-01T10:00, 2026-12-31T08:00:00Z, 2026-12-31T18:00:00Z",
        "2026-01-15T00:30, 2026-01-14T08:00:00Z, 2026-01-14T18:00:00Z"
    })
    void leavesByDaylightTheDayBefore(LocalDateTime talk, Instant from, Instant until) {
        assertThat(Reminder.from(slot(talk))).isEqualTo(from);
        assertThat(Reminder.until(slot(talk))).isEqualTo(until);
    }

    @Test
    void whoBooksTheDayBeforeGetsNone() {
        Slot slot = slot(LocalDateTime.parse("2026-01-15T09:00"));

        assertThat(Reminder.fits(slot, Instant.parse("2026-01-14T07:59:59Z"))).isTrue();
        assertThat(Reminder.fits(slot, Instant.parse("2026-01-14T08:00:00Z"))).isFalse();
        assertThat(Reminder.fits(slot, Instant.parse("2026-01-15T07:00:00Z"))).isFalse();
    }

    private static Slot slot(LocalDateTime wall) {
        return new Slot(new LoketId(UUID.randomUUID()), wall.atZone(Slot.ZONE).toInstant(), Duration.ofMinutes(40));
    }
}
