package nl.loketwijzer.portal.loket;

import static nl.loketwijzer.portal.Citizen.h1;
import static nl.loketwijzer.portal.Citizen.said;
import static nl.loketwijzer.portal.Citizen.times;
import static org.assertj.core.api.Assertions.assertThat;

import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.portal.Citizen;
import nl.loketwijzer.portal.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where to look from, and whatever else somebody types there. */
@PortalTest
class WhereTest {

    @LocalServerPort
    int port;

    @Autowired
    BookingFixture fixture;

    private Citizen annie;

    @BeforeEach
    void arrive() {
        annie = new Citizen(port);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "0123, Wij vinden dit niet.",
                "B-2000, buiten Nederland",
                "2000 Antwerpen, buiten Nederland",
                "10115, buiten Nederland",
                "\uD83D\uDE00\uD83D\uDE00, Wij vinden dit niet.",
                "<script>alert(1)</script>, Wij vinden dit niet.",
                "'; DROP TABLE loket; --, Wij vinden dit niet.",
                "\" \", Schrijf uw postcode of uw plaats."
            })
    void saysWhatToDoAndKeepsWhatWasTyped(String typed, String sentence) {
        Document again = search(typed);

        assertThat(said(again)).contains(sentence);
        assertThat(again.select("#plek").val()).isEqualTo(typed.strip());
        assertThat(again.select("button[name=loket]")).isEmpty();
    }

    @Test
    void keepsTheBeginningOfWhatIsEndless() {
        Document again = search("Edelwijs".repeat(1250));

        assertThat(said(again)).contains("Wij vinden dit niet.");
        assertThat(again.select("#plek").val()).startsWith("EdelwijsEdel").hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void asksWhichOneWhenThereAreSeveral() {
        Document several = search("Hengelo");

        assertThat(said(several)).contains("Kies hieronder de goede.");
        String which = several.select("input[name=welke]").getFirst().attr("value");

        assertThat(said(annie.browser.press(several, "welke", which))).isEmpty();
    }

    @Test
    void aSearchKeepsTheTimeThatIsHeld() {
        fixture.openLoket(1);
        Document times = annie.chooses(fixture.openLoket(1));
        annie.browser.press(times, "tijd", times(times).getFirst());

        search("0123");

        assertThat(h1(annie.browser.page("/nl/naam"))).isEqualTo("Hoe mogen wij u noemen?");
        assertThat(annie.browser.page("/nl/tijd").select("input[name=tijd][checked]"))
                .hasSize(1);
    }

    @Test
    void somebodyWithoutAHomeIsHelpedAnywhere() {
        fixture.openLoket(1);

        Document found = annie.browser.press(annie.browser.page("/nl/loket"), "plek", "6712", "zonder", "ja");

        assertThat(found.select("button[name=loket]")).isNotEmpty();
        assertThat(found.select("input[name=zonder][checked]")).hasSize(1);
    }

    @Test
    void aLoketThatDoesNotExistIsNoError() {
        Document page = annie.browser.submit("/nl/stuur/loket", "loket", "00000000-0000-0000-0000-000000000000");

        assertThat(h1(page)).isEqualTo("Welk loket past bij u?");
        assertThat(h1(annie.browser.page("/nl/loketten/loket-nergens"))).isEqualTo("Dit loket kennen wij niet");
    }

    private Document search(String typed) {
        return annie.browser.press(annie.browser.page("/nl/loket"), "plek", typed);
    }
}
