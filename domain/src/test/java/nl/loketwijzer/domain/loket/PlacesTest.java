package nl.loketwijzer.domain.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    private static final Places PLACES = new Places();

    @ParameterizedTest
    @ValueSource(strings = {"6712", " 6712 ", "6712AB", "6712 AB", "6712ab", "6712 ab Ede", "6712 Ede", "٦٧١٢", "６７１２"})
    void findsAPostcodeHoweverItIsWritten(String typed) {
        Place place = found(typed);
        assertThat(place.label()).isEqualTo("6712 Ede");
        assertThat(place.gemeenteCode()).isEqualTo("0228");
        assertThat(place.gemeente()).isEqualTo("Ede");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Ede, Ede",
                "ede, Ede",
                "EDE centrum, Ede",
                "in Ede, Ede",
                "'s-Gravenhage, Den Haag",
                "’s-Gravenhage, Den Haag",
                "den haag, Den Haag",
                "The Hague, Den Haag",
                "Den Bosch, 's-Hertogenbosch",
                "s hertogenbosch, 's-Hertogenbosch",
                "damwald, Damwâld",
                "Sint-Annaparochie, St.-Annaparochie",
                "Nijmegen, Nijmegen",
                "Amsterdam Zuid, Amsterdam",
                "Dijk en Waard, Dijk en Waard",
                "sudwest fryslan, Súdwest-Fryslân",
                "Amstedram, Amsterdam",
                "Enshcede, Enschede",
                "Apeldoron, Apeldoorn",
            })
    void findsATownAsPeopleWriteIt(String typed, String label) {
        assertThat(found(typed).label()).isEqualTo(label);
    }

    @Test
    void asksWhichOneWhenSeveralHaveTheName() {
        assertThat(labels("Hengelo")).containsExactly("Hengelo (Overijssel)", "Hengelo (Gelderland)");
        assertThat(labels("laren")).containsExactly("Laren (Noord-Holland)", "Laren (Gelderland)");
        assertThat(labels("Bergen")).contains("Bergen (Noord-Holland)", "Bergen (Limburg)");
        assertThat(labels("Alteveer")).contains("Alteveer (De Wolden)", "Alteveer (Groningen)");
    }

    @Test
    void findsEachOfSeveralByItsLabel() {
        for (String name : List.of("Hengelo", "Laren", "Bergen", "Rijswijk", "Alteveer", "Nes", "Noordwijk", "Elst")) {
            for (String label : labels(name)) {
                assertThat(found(label).label()).isEqualTo(label);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"B-2000", "b 9000", "52062", "D-52062", "Antwerpen", "2000 Antwerpen", "België", "Aken"})
    void knowsWhatLiesAbroad(String typed) {
        assertThat(PLACES.search(typed)).isInstanceOf(PlaceSearch.Abroad.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000",
                "2000",
                "1000 AA",
                "671",
                "123456789",
                "🙂",
                "xqzwv",
                "<b>",
                "' or 1=1 --",
                "\0",
                "\uD800"
            })
    void saysItDoesNotKnow(String typed) {
        assertThat(PLACES.search(typed)).isInstanceOf(PlaceSearch.Unknown.class);
    }

    @Test
    void doesNotTakeLongOverALongText() {
        assertThat(PLACES.search("Ede ".repeat(2500))).isInstanceOf(PlaceSearch.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void noticesThatNothingWasTyped(String typed) {
        assertThat(PLACES.search(typed)).isInstanceOf(PlaceSearch.Empty.class);
    }

    private Place found(String typed) {
        PlaceSearch search = PLACES.search(typed);
        assertThat(search).as(typed).isInstanceOf(PlaceSearch.Found.class);
        return ((PlaceSearch.Found) search).place();
    }

    private List<String> labels(String typed) {
        PlaceSearch search = PLACES.search(typed);
        assertThat(search).as(typed).isInstanceOf(PlaceSearch.Several.class);
        return ((PlaceSearch.Several) search)
                .places().stream().map(Place::label).toList();
    }
}
