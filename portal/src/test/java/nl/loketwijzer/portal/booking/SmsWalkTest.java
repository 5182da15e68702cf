package nl.loketwijzer.portal.booking;

import static nl.loketwijzer.portal.Citizen.h1;
import static nl.loketwijzer.portal.Citizen.said;
import static nl.loketwijzer.portal.Citizen.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import nl.loketwijzer.domain.notification.Channel;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.portal.Citizen;
import nl.loketwijzer.portal.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A house that sends sms. */
@PortalTest
@TestPropertySource(properties = "loket.sms=true")
@Tag("booking")
class SmsWalkTest {

    @LocalServerPort
    int port;

    @Autowired
    BookingFixture fixture;

    @Autowired
    Outbox outbox;

    private final String mobile = "06 " + ThreadLocalRandom.current().nextInt(10_000_000, 60_000_000);

    private Citizen annie;
    private Document contact;

    @BeforeEach
    void comeToTheQuestion() {
        annie = new Citizen(port);
        Document times = annie.chooses(fixture.openLoket(1));
        Document name = annie.browser.press(times, "tijd", times(times).getLast());
        contact = annie.browser.press(name, "naam", "Annie");
    }

    @Test
    void anAppointmentIsConfirmedBySms() {
        Document check = annie.browser.press(contact, "bericht", "sms", "mobiel", mobile, "vooraf", "ja");
        assertThat(check.select("dd").text()).contains(mobile, "Met een bericht één dag ervoor.");

        Document booked = annie.browser.press(check);

        assertThat(booked.text()).contains("U krijgt ook een sms.").doesNotContain("U krijgt ook een e-mail.");
        assertThat(outbox.latest(BookingFixture.HOUSE, 20))
                .filteredOn(
                        sent -> sent.to().equals("+31" + mobile.replace(" ", "").substring(1)))
                .hasSize(2)
                .allMatch(sent -> sent.channel() == Channel.SMS);
    }

    @Test
    void whoFillsInOnlyANumberNeedNotPressTheChoice() {
        Document check = annie.browser.press(contact, "mobiel", mobile);

        assertThat(h1(check)).isEqualTo("Klopt alles?");
        assertThat(check.select("dd").text()).contains(mobile);
    }

    @Test
    void mailStaysAsItWas() {
        Document check = annie.browser.press(contact, "bericht", "mail", "email", annie.email, "mobiel", mobile);

        assertThat(check.select("dd").text()).contains(annie.email).doesNotContain(mobile);
        assertThat(annie.browser.press(check).text()).contains("U krijgt ook een e-mail.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "06 123", "0318 123456", "geen idee", "<script>", "1400"})
    void saysHowANumberLooksAndKeepsWhatWasTyped(String typed) {
        Document again =
                annie.browser.press(contact, "bericht", "sms", "mobiel", typed, "email", "half@", "vooraf", "ja");

        assertThat(said(again)).contains("Kijk uw mobiele nummer na.");
        assertThat(again.select("#mobiel").val()).isEqualTo(typed);
        assertThat(again.select("#email").val()).isEqualTo("half@");
        assertThat(again.select("input[name=vooraf][checked]")).hasSize(1);
        assertThat(again.select("input[value=sms][checked]")).hasSize(1);
    }

    @Test
    void asksForAChoiceAndNamesAllOfThem() {
        assertThat(said(annie.browser.press(contact))).contains("Of kies: zonder e-mail of sms.");
    }
}
