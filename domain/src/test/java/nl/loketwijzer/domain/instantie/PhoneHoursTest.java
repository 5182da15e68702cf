package nl.loketwijzer.domain.instantie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("booking")
class PhoneHoursTest {

    /** 1 December 2026 is a Tuesday. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ma-vr 8-22, za 9-17  | 2026-12-01T08:00 | 2026-12-01T08:40 | true
            ma-vr 8-22, za 9-17  | 2026-12-01T07:55 | 2026-12-01T08:35 | false
            ma-vr 8-22, za 9-17  | 2026-12-05T16:20 | 2026-12-05T17:00 | true
            ma-vr 8-22, za 9-17  | 2026-12-05T16:25 | 2026-12-05T17:05 | false
            ma-vr 8-22, za 9-17  | 2026-12-06T12:00 | 2026-12-06T12:40 | false
            ma-do 8-20, vr 8-17  | 2026-12-04T16:40 | 2026-12-04T17:20 | false
            ma-do 8-20, vr 8-17  | 2026-12-03T16:40 | 2026-12-03T17:20 | true
            di 9:30-12.15        | 2026-12-01T11:30 | 2026-12-01T12:15 | true
            24/7                 | 2026-12-06T23:00 | 2026-12-06T23:40 | true
            """)
    void coversATalkWhenItIsAnsweredAllOfIt(String hours, LocalDateTime from, LocalDateTime until, boolean answered) {
        assertThat(PhoneHours.of(hours).covers(from, until)).isEqualTo(answered);
    }

    @Test
    void readsAllHoursOfTheHouse() {
        Stream<PhoneHours> all = new Instanties()
                .all().stream()
                        .flatMap(instantie -> instantie.phones().stream())
                        .flatMap(phone -> Stream.ofNullable(phone.hours()));

        assertThat(all).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "altijd", "ma-vr", "ma-vr 8-", "mo-fr 8-17"})
    void refusesWhatItCannotRead(String hours) {
        assertThatThrownBy(() -> PhoneHours.of(hours)).isInstanceOf(RuntimeException.class);
    }
}
