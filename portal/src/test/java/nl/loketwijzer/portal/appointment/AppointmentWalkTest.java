package nl.loketwijzer.portal.appointment;

import static nl.loketwijzer.portal.Citizen.h1;
import static nl.loketwijzer.portal.Citizen.said;
import static nl.loketwijzer.portal.Citizen.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.portal.Browser;
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

/** An appointment that stands, with its code and its link. */
@PortalTest
@Tag("booking")
class AppointmentWalkTest {

    private static final String CANCELLED = "Deze afspraak gaat niet door";

    @LocalServerPort
    int port;

    @Autowired
    BookingFixture fixture;

    @Autowired
    Outbox outbox;

    @Autowired
    Bookings bookings;

    private Citizen annie;
    private LoketId loket;

    @BeforeEach
    void arrive() {
        annie = new Citizen(port);
        loket = fixture.openLoket(1);
    }

    @Test
    void opensWithItsCodeAndShowsNothingOfWhy() {
        String code = Citizen.code(annie.books(loket));
        Browser library = new Browser(port);

        Document found = library.press(library.page("/nl/code"), "code", " " + code.toLowerCase(java.util.Locale.ROOT));

        assertThat(h1(found)).isEqualTo("Uw afspraak");
        assertThat(found.select("main").text()).doesNotContain("Annie", annie.email, "Er komt iemand");
    }

    @Test
    void mailsAllAppointmentsAndSaysTheSameToWhoHasNone() {
        annie.books(loket);
        Browser library = new Browser(port);
        Document asked = library.page("/nl/mijn-afspraken");

        Document known = library.press(asked, "email", annie.email);
        Document unknown = new Browser(port).press(asked, "email", "niemand-" + annie.email);
        Document wrong = new Browser(port).press(asked, "email", "geen adres");

        assertThat(h1(known)).isEqualTo("Kijk in uw mail");
        assertThat(known.select("main").text()).isEqualTo(unknown.select("main").text());
        assertThat(h1(wrong)).isEqualTo("Uw afspraken per mail");
        assertThat(Citizen.said(wrong)).isNotEmpty();
        assertThat(wrong.select("#email").val()).isEqualTo("geen adres");
        assertThat(outbox.latest(BookingFixture.HOUSE, 20))
                .filteredOn(sent -> sent.to().equals(annie.email))
                .extracting(Outbox.Sent::subject)
                .contains("Uw afspraken");
    }

    @Test
    void givesBackTheTimeThatWasHeldForAnotherTalk() {
        String code = Citizen.code(annie.books(loket));
        Citizen other = new Citizen(port);
        Document times = other.chooses(loket);
        String time = times(times).getFirst();
        other.browser.press(times, "tijd", time);

        other.browser.press(other.browser.page("/nl/code"), "code", code);

        Slot slot = new Slot(loket, Instant.ofEpochSecond(Long.parseLong(time)), FreeTimes.NORMAL);
        assertThat(bookings.hold(slot, null)).isNotNull();
    }

    @Test
    void movesToAnotherTimeAndOffersOthersWhenThatIsTaken() {
        annie.books(loket);
        Document times = annie.browser.page("/nl/verplaatsen");
        String taken = times(times).get(10);
        bookings.hold(new Slot(loket, Instant.ofEpochSecond(Long.parseLong(taken)), FreeTimes.NORMAL), null);

        Document again = annie.browser.press(times, "tijd", taken);

        assertThat(said(again)).contains("Deze tijd is nu bezet.");
        assertThat(again.select("fieldset#tijd input[name=tijd]")).hasSize(3);
        Document moved = annie.browser.press(again, "tijd", times(again).getFirst());
        assertThat(h1(moved)).isEqualTo("Uw afspraak");
        assertThat(moved.select(".lw-lead").text()).isEqualTo("Uw nieuwe tijd staat vast.");
    }

    @Test
    void asksForATimeWhenNoneWasChosen() {
        annie.books(loket);

        assertThat(said(annie.browser.press(annie.browser.page("/nl/verplaatsen"))))
                .contains("Kies eerst een tijd.");
    }

    @Test
    void cancelsOnceAndOffersANewBeginning() {
        annie.books(loket);
        Document ask = annie.browser.page("/nl/afzeggen");

        assertThat(h1(annie.browser.press(ask))).isEqualTo(CANCELLED);
        assertThat(h1(annie.browser.press(ask))).isEqualTo(CANCELLED);
        assertThat(h1(annie.browser.page("/nl/verplaatsen"))).isEqualTo(CANCELLED);
        assertThat(annie.browser.page("/nl/afspraak").select("a.lw-btn[href=/nl/loket]"))
                .hasSize(1);
    }

    @Test
    void cancelsNothingThatDidNotStandOnTheScreen() {
        annie.books(loket);
        Document ask = annie.browser.page("/nl/afzeggen");
        Citizen other = new Citizen(port);
        String code = Citizen.code(other.books(loket));
        annie.browser.press(annie.browser.page("/nl/code"), "code", code);

        assertThat(h1(annie.browser.press(ask))).isEqualTo("Uw afspraak");
        assertThat(h1(other.browser.page("/nl/afspraak"))).isEqualTo("Uw afspraak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "cut.off", "%3Cscript%3E"})
    void aLinkThatOpensNothingAsksForTheCode(String token) {
        Document page = new Browser(port).page("/nl/afspraak/" + token);

        assertThat(h1(page)).isEqualTo("Deze link werkt niet meer");
        assertThat(page.select("input#code")).hasSize(1);
    }

    @Test
    void pausesAfterFiveWrongCodesForThatNetworkOnly() {
        Browser guesser = new Browser(port, "127.0.0.7");
        String code = Citizen.code(annie.books(loket));
        Document page = guesser.page("/nl/code");
        for (int i = 0; i < 4; i++) {
            page = guesser.press(page, "code", "CFHJKMPRT" + i);
            assertThat(said(page)).contains("Deze code kennen wij niet.");
            assertThat(page.select("#code").val()).isEqualTo("CFHJKMPRT" + i);
        }

        assertThat(said(guesser.press(page, "code", "CFHJKMPRTW"))).contains("Probeer het over 5 minuten weer");
        assertThat(said(guesser.press(page, "code", code))).contains("Probeer het over 5 minuten weer");
        assertThat(h1(annie.browser.press(annie.browser.page("/nl/code"), "code", code)))
                .isEqualTo("Uw afspraak");
    }
}
