package nl.loketwijzer.portal.loket;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.loketwijzer.domain.loket.LoketField;
import nl.loketwijzer.domain.loket.LoketKeeping;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.portal.Browser;
import nl.loketwijzer.portal.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What staff keep of a loket, as citizens read it. */
@PortalTest
class LoketAboutTest {

    @LocalServerPort
    int port;

    @Autowired
    BookingFixture fixture;

    @Autowired
    LoketKeeping keeping;

    @Test
    void showsWhatStaffKeep() {
        Document page = page("nl", told(false));

        assertThat(page.select("main").text())
                .contains(
                        "SVB: dinsdag, 9.00 tot 12.00 uur",
                        "Toilet voor een rolstoel",
                        "2 kamers waar niemand meeluistert",
                        "Ingang naast de fietsen.",
                        "Nagekeken op ");
        assertThat(page.select("a[href=tel:+31318680680]").text()).isEqualTo("Bel dit loket: 0318 680 680");
        assertThat(page.select(".lw-sample")).isEmpty();
    }

    @Test
    void anExampleKeepsSayingSoAndShowsNoNumber() {
        Document page = page("nl", told(true));

        assertThat(page.select(".lw-sample").text()).isEqualTo("Voorbeeld. Ga hier niet heen.");
        assertThat(page.select("main").text()).contains("Nagekeken op ").doesNotContain("680");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "tr", "pl", "uk"})
    void inEveryLanguage(String language) {
        String words = page(language, told(false)).select("main").text();

        assertThat(words).contains("SVB", "0318 680 680").doesNotContain("dinsdag", "Nagekeken", "loket.");
    }

    private Document page(String language, LoketId loket) {
        return new Browser(port).page("/" + language + "/loketten/loket-" + loket);
    }

    private LoketId told(boolean sample) {
        LoketId loket = fixture.emptyLoket(sample);
        keeping.save(
                HOUSE,
                keeping.open(HOUSE, loket)
                        .with(Map.of(
                                LoketField.ON_SITE, "svb di 09:00-12:00",
                                LoketField.FACILITIES, "toilet",
                                LoketField.ROOMS, "2",
                                LoketField.PHONE, "0318 680 680",
                                LoketField.ROUTE, "Ingang naast de fietsen.",
                                LoketField.CHECKED, keeping.today())));
        return loket;
    }
}
