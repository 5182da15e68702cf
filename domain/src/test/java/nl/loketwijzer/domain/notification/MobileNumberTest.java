package nl.loketwijzer.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0612345678, +31612345678",
        "06 12 34 56 78, +31612345678",
        "06-12345678, +31612345678",
        "+31 6 12345678, +31612345678",
        "0031612345678, +31612345678",
        "+31 (0)6 12345678, +31612345678",
        "٠٦١٢٣٤٥٦٧٨, +31612345678",
        "+48 512 345 678, +48512345678",
        "+380 50 123 45 67, +380501234567",
        "+90 532 123 45 67, +905321234567",
        "+1 202 555 0123, +12025550123"
    })
    void takesNumbersAsPeopleWriteThem(String typed, String number) {
        assertThat(MobileNumber.of(typed)).contains(new MobileNumber(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "annie",
                "06",
                "061234567",
                "06123456789",
                "0318 123456",
                "1400",
                "0900 1234",
                "+31 318 123456"
            })
    void takesNoNumberAtWhichNoSmsArrives(String typed) {
        assertThat(MobileNumber.of(typed)).isEmpty();
    }
}
