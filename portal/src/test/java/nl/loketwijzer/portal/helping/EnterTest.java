package nl.loketwijzer.portal.helping;

import static nl.loketwijzer.portal.Citizen.h1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.loketwijzer.domain.helping.HelperLinks;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.portal.Browser;
import nl.loketwijzer.portal.Citizen;
import nl.loketwijzer.portal.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way in, and that nothing of one person meets another. */
@PortalTest
@Tag("helper")
class EnterTest {

    private static final String GONE = "Bu bağlantı artık çalışmıyor";

    @LocalServerPort
    int port;

    @Autowired
    BookingFixture fixture;

    @Autowired
    HelperLinks links;

    private LoketId loket;

    @BeforeEach
    void open() {
        loket = fixture.openLoket(1);
    }

    @Test
    void opensOnceAndLeavesTheAddress() {
        String address = Helping.address("tr", links.make(BookingFixture.HOUSE, loket));

        HttpResponse<String> answer = new Browser(port).open(address);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/tr/helpen");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(Helping.lives(answer)).containsEntry("hulp", "600").containsEntry("reis", "600");
        Document second = new Browser(port).page(address);
        assertThat(h1(second)).isEqualTo(GONE);
        assertThat(second.select(".lw-helpt")).isEmpty();
    }

    @Test
    void aForgedLinkOpensNothing() {
        Browser browser = new Browser(port);

        assertThat(h1(browser.page("/helpen/tr/" + "A".repeat(98)))).isEqualTo(GONE);
        assertThat(browser.page("/helpen/tr/x").select(".lw-helpt")).isEmpty();
        assertThat(browser.cookieNames()).isEmpty();
    }

    @Test
    void asksThePersonFirst() {
        Document page = Helping.begun(port, "nl", links, loket).page("helpen");

        assertThat(h1(page)).isEqualTo("Mag ik u helpen?");
        assertThat(page.select(".lw-helpt").text()).contains("U helpt iemand").contains("Klaar, wis alles");
        assertThat(page.select("main form[action$=/stuur/klaar] button").text()).isEqualTo("Nee, stop");
        assertThat(page.select("main").text()).contains("U mag altijd stoppen.").contains("Ik schrijf het niet op.");
    }

    @Test
    void whoComesFindsNothingOfWhoWasThere() {
        Citizen annie = new Citizen(port);
        Document times = annie.chooses(loket);
        String held = Citizen.times(times).getFirst();
        annie.browser.press(times, "tijd", held);

        annie.browser.open(Helping.address("nl", links.make(BookingFixture.HOUSE, loket)));

        assertThat(h1(annie.browser.page("/nl/naam"))).isNotEqualTo("Hoe mogen wij u noemen?");
        assertThat(Citizen.times(new Citizen(port).chooses(loket)))
                .as("given back")
                .contains(held);
    }

    /** Two tabs: one of somebody alone, and the help that began in the other. */
    @Test
    void whatAnotherPersonSentIsNotTakenOver() {
        Helping helping = Helping.begun(port, "nl", links, loket);

        Document page = helping.browser.submit("/nl/stuur/verhaal", "verhaal", "Mijn man is ziek");

        assertThat(h1(page)).isNotEqualTo("Dit hebben wij begrepen");
        assertThat(helping.page("verhaal").select("textarea").text()).isEmpty();
    }

    @Test
    void whatWasSentAfterTheHelpIsNotTakenOver() {
        Browser alone = new Browser(port);

        Document page = alone.submit("/nl/stuur/verhaal", "verhaal", "Mijn man is ziek", "hulp", "ja");

        assertThat(h1(page)).isEqualTo("Alles is gewist");
        assertThat(alone.cookieNames()).isEmpty();
    }

    @Test
    void everySignOfLifeGivesTenMinutesMore() {
        Helping helping = Helping.begun(port, "nl", links, loket);

        assertThat(Helping.lives(helping.browser.open("/nl/verhaal"))).containsEntry("hulp", "600");
        HttpResponse<String> stays = helping.browser.post("/nl/stuur/blijf");
        assertThat(stays.statusCode()).isEqualTo(204);
        assertThat(Helping.lives(stays)).containsEntry("hulp", "600").containsEntry("reis", "600");
        assertThat(helping.browser
                        .postFrom("https://elders.example", "/nl/stuur/blijf")
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Browser(port).post("/nl/stuur/blijf").statusCode()).isEqualTo(409);
    }

    @Test
    void doneLeavesNothing() {
        Helping helping = Helping.begun(port, "nl", links, loket);
        helping.press(helping.page("verhaal"), "verhaal", "Ik kan de huur niet betalen");
        List<String> before = helping.browser.cookieNames();

        HttpResponse<String> answer = helping.browser.post("/nl/stuur/klaar");

        assertThat(before).contains("hulp", "reis");
        assertThat(answer.headers().firstValue("Clear-Site-Data").orElseThrow()).isEqualTo("\"storage\"");
        assertThat(helping.browser.cookieNames()).isEmpty();
        assertThat(h1(helping.page("begrepen"))).isEqualTo("Wat is er aan de hand?");
        assertThat(helping.page("").select(".lw-helpt")).isEmpty();
    }

    @Test
    void aHeldTimeIsFreeAgainWhenItIsDone() {
        Helping helping = Helping.begun(port, "nl", links, loket);
        Document needs = helping.press(helping.page("loketten/loket-" + loket), "loket", loket.toString());
        Document times = helping.press(needs);
        String held = times.expectFirst("button[name=tijd]").val();
        helping.press(times, "tijd", held);
        assertThat(Citizen.times(new Citizen(port).chooses(loket))).doesNotContain(held);

        helping.browser.post("/nl/stuur/klaar");

        assertThat(Citizen.times(new Citizen(port).chooses(loket))).contains(held);
    }

    @Test
    void whoIsAloneGetsNothingOfIt() {
        Document page = new Browser(port).page("/tr");

        assertThat(page.select(".lw-helpt,.lw-nl,.lw-say,input[name=hulp],[data-stil]"))
                .isEmpty();
        assertThat(page.html()).doesNotContain("lw-hoor").doesNotContain("speechSynthesis");
    }
}
