package nl.loketwijzer.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("booking")
class SpokenTest {

    @ParameterizedTest
    @CsvSource({"ar, ar", "Arabisch, ar", " arabic , ar", "العربية, ar", "POOLS, pl", "polski, pl", "Арабська, ar"})
    void knowsALanguageByItsNames(String named, String tag) {
        assertThat(Spoken.tag(named)).contains(tag);
    }

    @Test
    void leavesAnotherNameAsItIs() {
        assertThat(Spoken.tag("Kasjoebisch")).isEmpty();
        assertThat(Spoken.name("Kasjoebisch")).isEqualTo("Kasjoebisch");
        assertThat(Spoken.name("tr")).isEqualTo("Türkçe");
    }

    @Test
    void hasEachLanguageOfTheScreensButDutch() {
        assertThat(Language.all())
                .filteredOn(language -> !language.equals(Language.DUTCH))
                .allMatch(language -> Spoken.tag(language.tag()).isPresent());
    }

    @Test
    void writesFromTheRightWhereThatIsDone() {
        assertThat(Spoken.all())
                .filteredOn(language -> language.direction().equals("rtl"))
                .extracting(Spoken::tag)
                .containsExactlyInAnyOrder("ar", "fa", "ckb");
    }
}
