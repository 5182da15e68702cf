package nl.loketwijzer.portal.helping;

import static nl.loketwijzer.portal.Citizen.h1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import nl.loketwijzer.domain.helping.HelperLinks;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.portal.Browser;
import nl.loketwijzer.portal.Citizen;
import nl.loketwijzer.portal.PortalTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is other for somebody who is helped: fewer presses, drawings, no address needed, one sheet of paper. */
@PortalTest
@Tag("helper")
class HelpedScreensTest {

    @LocalServerPort
    int port;

    @Autowired
    BookingFixture fixture;

    @Autowired
    HelperLinks links;

    private LoketId loket;
    private Helping helping;

    @BeforeEach
    void open() {
        loket = fixture.openLoket(1);
        helping = Helping.begun(port, "nl", links, loket);
    }

    @Test
    void oneQuestionIsOnePress() {
        Document times = times();

        assertThat(times.select("main form input:not([type=hidden])")).isEmpty();
        assertThat(times.select("main form button[type=submit]:not([name=tijd])"))
                .isEmpty();
        assertThat(h1(helping.choose(times))).isEqualTo("Hoe mogen wij u noemen?");
    }

    @Test
    void choicesHaveDrawingsBesideTheirWords() {
        Document needs = needs();

        assertThat(needs.select("input[name=nodig]"))
                .isNotEmpty()
                .allSatisfy(choice ->
                        assertThat(choice.nextElementSibling().className()).startsWith("lw-i lw-i--"));
    }

    @Test
    void nobodyNeedsAnAddress() {
        Document name = helping.choose(times());
        assertThat(name.select("main").text()).contains("mag ik uw naam opschrijven?");

        Document check = helping.press(name, "naam", "Ayşe");

        assertThat(h1(check)).isEqualTo("Klopt alles?");
        Document contact = helping.page("bereik");
        assertThat(contact.select("main").text()).contains("mag ik uw e-mail of nummer opschrijven?");
        Element first = contact.expectFirst("input[name=bericht]");
        assertThat(first.val()).isEqualTo("geen");
        assertThat(first.hasAttr("checked")).isTrue();
        Document booked = helping.press(helping.page("controleren"));
        assertThat(Citizen.code(booked)).hasSize(10);
    }

    @Test
    void whoWantsAMailCanHaveOne() {
        helping.press(helping.choose(times()), "naam", "Ayşe");

        Document check = helping.press(helping.page("bereik"), "bericht", "mail", "email", "ayse@example.nl");

        assertThat(h1(check)).isEqualTo("Klopt alles?");
        assertThat(check.text()).contains("ayse@example.nl");
        assertThat(h1(helping.press(helping.page("naam"), "naam", "Ayşe B."))).isEqualTo("Klopt alles?");
        assertThat(helping.page("controleren").text()).as("kept").contains("ayse@example.nl");
    }

    @Test
    void thePlaceOfTheLoketIsFilledIn() {
        Document where = helping.page("loket");

        assertThat(where.expectFirst("#plek").val()).isEqualTo("6711AB");
        assertThat(where.select("main").text()).contains("Woont u ergens anders?");
        assertThat(where.select("button[name=loket]")).as("no search needed").isNotEmpty();
    }

    @Test
    void thePaperHoldsTheCodeAndAWayToTheAppointment() {
        topic("geld");
        book();

        Document paper = helping.page("papier");

        assertThat(Citizen.code(paper)).hasSize(10);
        assertThat(paper.select(".lw-ticket__when")).isNotEmpty();
        assertThat(paper.select(".lw-sheet h2").eachText()).contains("Dit kunt u nu doen");
        Element image = paper.expectFirst(".lw-sheet img");
        assertThat(image.attr("alt")).isNotEmpty();
        String svg = new String(Base64.getDecoder().decode(image.attr("src").replaceFirst(".*,", "")));
        String address = QrCodeTest.read(svg);
        assertThat(address).startsWith("http://localhost:8080/nl/afspraak/");
        Document appointment = new Browser(port).page(address.replaceFirst("http://localhost:8080", ""));
        assertThat(Citizen.code(appointment)).isEqualTo(Citizen.code(paper));
    }

    @Test
    void whatIsSensitiveIsNotOnThePaper() {
        topic("anders");
        book();

        Document paper = helping.page("papier");

        assertThat(paper.select(".lw-sheet h2")).isEmpty();
        assertThat(Citizen.code(paper)).hasSize(10);
        assertThat(paper.title()).doesNotContain("Uw papier");
        assertThat(paper.select("main").text()).contains("staat niet op het papier");
    }

    @Test
    void withoutAnythingThereIsNoPaper() {
        assertThat(h1(helping.page("papier"))).isEqualTo("Wat is er aan de hand?");
    }

    private void topic(String subject) {
        Document topic = helping.page("onderwerpen/" + subject);
        Document next = helping.press(
                topic, "situatie", topic.expectFirst("input[name=situatie]").val());
        while (next.selectFirst("button[name=antwoord]") != null) {
            next = helping.choose(next);
        }
        assertThat(h1(next)).isEqualTo("Uw overzicht");
    }

    private void book() {
        Document check = helping.press(helping.choose(times()), "naam", "Ayşe");
        assertThat(h1(helping.press(check))).isEqualTo("Uw papier");
    }

    private Document needs() {
        return helping.press(helping.page("loketten/loket-" + loket), "loket", loket.toString());
    }

    private Document times() {
        return helping.press(needs());
    }
}
