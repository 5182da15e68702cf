package nl.loketwijzer.portal.appointment;

import static nl.loketwijzer.portal.Citizen.h1;
import static nl.loketwijzer.portal.Citizen.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.loketwijzer.domain.booking.Closure;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.WaitingList;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.portal.Browser;
import nl.loketwijzer.portal.Citizen;
import nl.loketwijzer.portal.PastThePortal;
import nl.loketwijzer.portal.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Onto the waiting list and off it, and the answer to the question in the letter. */
@PortalTest
class WaitingWalkTest {

    private static final String ASKED = "Er is eerder een plek";
    private static final String YES = "ja";
    private static final String NO = "nee";

    @LocalServerPort
    int port;

    @Autowired
    BookingFixture fixture;

    @Autowired
    Schedule schedule;

    @Autowired
    WaitingList list;

    @Autowired
    Outbox outbox;

    private final JdbcClient jdbc = PastThePortal.database();

    private Citizen annie;
    private LoketId loket;

    /** Closed for ten days: the closure is lifted later, and then there are earlier times. */
    @BeforeEach
    void arrive() {
        annie = new Citizen(port);
        loket = fixture.openLoket(1);
        LocalDate today = LocalDate.now(Slot.ZONE);
        Closure closed = new Closure(
                null, loket, null, today.atStartOfDay(), today.plusDays(10).atStartOfDay(), "verbouwing");
        schedule.save(BookingFixture.HOUSE, closed);
    }

    @AfterEach
    void nobodyWaits() {
        jdbc.sql("delete from waiting").update();
    }

    @Test
    void goesOnTheListAndOffItWithOneTap() {
        Document booked = annie.books(loket);
        assertThat(booked.select("a[href=/nl/wachtlijst]").text()).isEqualTo("Eerder als het kan");

        Document ask = annie.browser.page("/nl/wachtlijst");
        Document waiting = annie.browser.press(ask, "dagdeel", "MORNING");

        assertThat(h1(waiting)).isEqualTo("Uw afspraak");
        assertThat(waiting.select("main").text()).contains("U staat op de wachtlijst.");
        assertThat(annie.browser
                        .page("/nl/wachtlijst")
                        .select("input[name=dagdeel][checked]")
                        .val())
                .isEqualTo("MORNING");
        Document off = annie.browser.press(waiting, "wachtlijst", "af");
        assertThat(off.select("main").text()).doesNotContain("U staat op de wachtlijst.");
        assertThat(off.select("a[href=/nl/wachtlijst]")).hasSize(1);
    }

    @Test
    void withoutAnAddressNothingIsSaidOfAList() {
        Document times = annie.chooses(loket);
        Document name = annie.browser.press(times, "tijd", times(times).getFirst());
        Document contact = annie.browser.press(name, "naam", "Annie");
        Document booked = annie.browser.press(annie.browser.press(contact, "bericht", "geen"));

        assertThat(booked.select("a[href=/nl/wachtlijst]")).isEmpty();
        assertThat(annie.browser.page("/nl/afspraak").select("a[href=/nl/wachtlijst]"))
                .isEmpty();
        assertThat(h1(annie.browser.page("/nl/wachtlijst"))).isEqualTo("Uw afspraak");
    }

    @Test
    void theLinkAsksAndYesMovesOnce() {
        String link = asked();
        Browser phone = new Browser(port);

        Document ask = phone.page(link);
        Document otherTab = new Browser(port).page(link);

        assertThat(h1(ask)).isEqualTo(ASKED);
        assertThat(ask.location() + ask.html()).doesNotContain(token(link));
        assertThat(ask.select("main").text())
                .contains("Loket De Brug", "Uw afspraak is nu op", "Wij houden hem vast tot")
                .doesNotContain("Annie", annie.email, "Er komt iemand");
        assertThat(h1(phone.page(link))).as("a look answers nothing").isEqualTo(ASKED);
        Document moved = phone.press(ask, "antwoord", YES);
        assertThat(h1(moved)).isEqualTo("Uw afspraak is verzet");
        assertThat(h1(phone.press(ask, "antwoord", YES))).isEqualTo("Uw afspraak is verzet");
        assertThat(h1(phone.press(otherTab, "antwoord", NO))).isEqualTo("Uw afspraak is verzet");
        assertThat(phone.page("/nl/afspraak").select(".lw-ticket__when").text())
                .isEqualTo(ask.select(".lw-ticket__when").text());
        assertThat(phone.page("/nl/afspraak").select("main").text()).doesNotContain("wachtlijst");
    }

    @Test
    void noKeepsTheTimeAndThePlaceInLine() {
        String link = asked();
        String before =
                annie.browser.page("/nl/afspraak").select(".lw-ticket__when").text();
        Document ask = annie.browser.page(link);

        Document kept = annie.browser.press(ask, "antwoord", NO);

        assertThat(h1(kept)).isEqualTo("U houdt uw tijd");
        Document appointment = annie.browser.page("/nl/afspraak");
        assertThat(appointment.select(".lw-ticket__when").text()).isEqualTo(before);
        assertThat(appointment.select("main").text()).contains("U staat op de wachtlijst.");
    }

    @Test
    void anAnswerThatIsNoneAsksAgain() {
        Document ask = annie.browser.page(asked());

        assertThat(h1(annie.browser.press(ask))).isEqualTo(ASKED);
        assertThat(h1(annie.browser.press(ask, "antwoord", "misschien"))).isEqualTo(ASKED);
    }

    @Test
    void theAppointmentSaysThatThereIsAPlace() {
        asked();

        Document appointment = annie.browser.page("/nl/afspraak");

        assertThat(appointment.select("main").text()).contains("Er is eerder een plek voor u.");
        assertThat(h1(annie.browser.page(
                        appointment.select("a[href=/nl/eerder]").attr("href"))))
                .isEqualTo(ASKED);
    }

    @Test
    void aPlaceThatIsOverIsSaidCalmly() {
        Document ask = annie.browser.page(asked());
        jdbc.sql("update waiting set unanswered = 1").update();
        jdbc.sql("update earlier_time set ends_at = utc_timestamp(6) where state = 'OPEN'")
                .update();
        list.offerWhatCameFree();

        Document over = annie.browser.press(ask, "antwoord", YES);

        assertThat(h1(over)).isEqualTo("Deze plek is nu voor iemand anders");
        assertThat(over.select(".lw-lead").text()).isEqualTo("Dat is niet erg. Uw afspraak blijft staan.");
    }

    /** One place is over and another one is held by now: what is said about the one says nothing about the other. */
    @Test
    void anAnswerAboutAnOlderPlaceMovesNowhere() {
        Document ask = annie.browser.page(asked());
        String before =
                annie.browser.page("/nl/afspraak").select(".lw-ticket__when").text();
        jdbc.sql("update earlier_time set ends_at = utc_timestamp(6) where state = 'OPEN'")
                .update();
        list.offerWhatCameFree();

        Document another = annie.browser.press(ask, "antwoord", YES);

        assertThat(h1(another)).isEqualTo(ASKED);
        assertThat(another.select(".lw-ticket__when").text())
                .isNotEqualTo(ask.select(".lw-ticket__when").text());
        assertThat(annie.browser.page("/nl/afspraak").select(".lw-ticket__when").text())
                .isEqualTo(before);
    }

    @Test
    void whoCancelledMeanwhileSeesThat() {
        Document ask = annie.browser.page(asked());
        annie.browser.press(annie.browser.page("/nl/afzeggen"));

        assertThat(h1(annie.browser.press(ask, "antwoord", YES))).isEqualTo("Deze afspraak gaat niet door");
    }

    @Test
    void aLinkThatOpensNothingAsksForTheCode() {
        assertThat(h1(new Browser(port).page("/nl/eerder/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")))
                .isEqualTo("Deze link werkt niet meer");
    }

    @Test
    void whoWasNeverAskedFindsNothing() {
        annie.books(loket);

        assertThat(h1(annie.browser.page("/nl/eerder"))).isEqualTo("Deze plek is er niet meer");
    }

    /** Waits, and earlier times come free; the address in the letter, as this portal knows it. */
    private String asked() {
        annie.books(loket);
        annie.browser.press(annie.browser.page("/nl/wachtlijst"));
        schedule.closures(BookingFixture.HOUSE, loket)
                .forEach(closure -> schedule.removeClosure(BookingFixture.HOUSE, closure.id()));
        list.offerWhatCameFree();
        List<String> letters = outbox.latest(BookingFixture.HOUSE, 20).stream()
                .filter(sent -> sent.to().equals(annie.email) && sent.subject().startsWith(ASKED))
                .map(Outbox.Sent::text)
                .toList();
        assertThat(letters).hasSize(1);
        String letter = letters.getFirst();
        int start = letter.indexOf("/nl/eerder/");
        return letter.substring(start, letter.indexOf('\n', start));
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
