package nl.loketwijzer.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a desk says about its walk-in is told as long as it is likely to be true. */
@Tag("booking")
class WalkInReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final WalkIn MORNING = new WalkIn(DAY, LocalTime.of(9, 0), LocalTime.of(12, 0));

    @Test
    void quietAndBusyCountForAnHour() {
        WalkInReport busy = new WalkInReport(Busyness.BUSY, wall("2026-12-01T09:00"));

        assertThat(busy.countsAt(wall("2026-12-01T09:59"))).isTrue();
        assertThat(busy.countsAt(wall("2026-12-01T10:00"))).isFalse();
    }

    @Test
    void fullCountsUntilMidnightAndNoLonger() {
        WalkInReport full = new WalkInReport(Busyness.FULL, wall("2026-12-01T20:00"));

        assertThat(full.countsAt(wall("2026-12-01T23:59"))).isTrue();
        assertThat(full.countsAt(wall("2026-12-02T00:00"))).isFalse();
    }

    @Test
    void anHourIsAnHourWhenTheClockIsPutBack() {
        WalkInReport quiet = new WalkInReport(Busyness.QUIET, Instant.parse("2026-10-25T00:30:00Z"));

        assertThat(quiet.countsAt(Instant.parse("2026-10-25T01:29:00Z"))).isTrue();
        assertThat(quiet.countsAt(Instant.parse("2026-10-25T01:30:00Z"))).isFalse();
    }

    @Test
    void bearsOnHoursThatHaveBegun() {
        assertThat(MORNING.reported(Busyness.BUSY, DAY, LocalTime.of(8, 59)).busyness())
                .isNull();
        assertThat(MORNING.reported(Busyness.BUSY, DAY, LocalTime.of(9, 0)).busyness())
                .isEqualTo(Busyness.BUSY);
        assertThat(MORNING.reported(Busyness.FULL, DAY, LocalTime.of(8, 0)).busyness())
                .isEqualTo(Busyness.FULL);
        assertThat(MORNING.reported(Busyness.FULL, DAY.minusDays(1), LocalTime.of(8, 0))
                        .busyness())
                .isNull();
    }

    private static Instant wall(String text) {
        return LocalDateTime.parse(text).atZone(Slot.ZONE).toInstant();
    }
}
