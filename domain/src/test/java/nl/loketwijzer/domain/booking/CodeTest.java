package nl.loketwijzer.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("booking")
class CodeTest {

    @Test
    void hasTenSignsWithoutLookAlikes() {
        assertThat(Stream.generate(Code::fresh).limit(500))
                .allMatch(code -> code.matches("[CFHJKMPRTWXY34679]{10}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void forgivesSpacesDashesAndLowerCase() {
        assertThat(Code.plain(" cfhjk – mprtw ")).isEqualTo("CFHJKMPRTW");
    }

    @Test
    void isReadInTwoHalves() {
        assertThat(Code.readable("CFHJKMPRTW")).isEqualTo("CFHJK-MPRTW");
    }
}
