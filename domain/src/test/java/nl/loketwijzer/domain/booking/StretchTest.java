package nl.loketwijzer.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("booking")
class StretchTest {

    @Test
    void takesWholeGrainsAroundMoments() {
        Stretch stretch = Stretch.around(Instant.parse("2026-12-01T09:02:00Z"), Instant.parse("2026-12-01T09:11:00Z"));

        assertThat(stretch.start()).isEqualTo(Instant.parse("2026-12-01T09:00:00Z"));
        assertThat(stretch.length()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void leavesWhatIsNotTaken() {
        Stretch day = new Stretch(0, 100);

        assertThat(day.without(List.of(new Stretch(-5, 10), new Stretch(40, 50), new Stretch(90, 200))))
                .containsExactly(new Stretch(10, 40), new Stretch(50, 90));
    }

    @Test
    void leavesNothingOfWhatIsTakenWhole() {
        assertThat(new Stretch(10, 20).without(List.of(new Stretch(10, 20)))).isEmpty();
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Stretch(0, 8).overlaps(new Stretch(8, 16))).isFalse();
        assertThat(new Stretch(0, 9).overlaps(new Stretch(8, 16))).isTrue();
    }

    @Test
    void anHourIsMissingInTheNightThatSummerBegins() {
        Stretch night =
                Stretch.onTheWall(LocalDateTime.parse("2027-03-28T01:00"), LocalDateTime.parse("2027-03-28T04:00"));

        assertThat(night.length()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void anHourComesTwiceInTheNightThatSummerEnds() {
        Stretch night =
                Stretch.onTheWall(LocalDateTime.parse("2026-10-25T01:00"), LocalDateTime.parse("2026-10-25T04:00"));

        assertThat(night.length()).isEqualTo(Duration.ofHours(4));
    }
}
