package nl.loketwijzer.portal.booking;

import static nl.loketwijzer.portal.Citizen.h1;
import static nl.loketwijzer.portal.Citizen.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.domain.testing.BookingLedger;
import nl.loketwijzer.domain.testing.Line;
import nl.loketwijzer.domain.testing.Line.Break;
import nl.loketwijzer.domain.testing.TestDatabaseInitializer;
import nl.loketwijzer.portal.Citizen;
import nl.loketwijzer.portal.PortalApplication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The database goes away under somebody who is booking, and comes back. */
@SpringBootTest(classes = PortalApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({BookingFixture.class, BookingLedger.class})
@ContextConfiguration(initializers = {TestDatabaseInitializer.class, OutageWalkTest.OverALine.class})
@Tag("booking")
@Tag("outage")
class OutageWalkTest {

    private static final Line LINE = new Line();

    private static final String AWAY = "Wij kunnen nu geen tijden en afspraken laten zien";
    /** What was true so long ago may still be told. */
    private static final Duration SURE = Duration.ofSeconds(5);

    private static final String BOOKED = "Uw afspraak staat vast";
    private static final String CHECK = "Klopt alles?";

    static class OverALine implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabaseInitializer.set(context, "spring.datasource.url", LINE.url());
            TestDatabaseInitializer.set(context, "loket.look-again", "PT1S");
            // set here, because a pool that runs takes over another timeout only twice a minute
            TestDatabaseInitializer.set(context, "spring.datasource.hikari.connection-timeout", "1000");
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    HikariDataSource pool;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingLedger ledger;

    private LoketId loket;
    private Citizen annie;

    @BeforeEach
    void arrive() {
        loket = fixture.openLoket(2);
        annie = new Citizen(port);
    }

    @AfterEach
    void mend() {
        LINE.mend();
        isBack();
    }

    /** No connection from before is used any more, and nobody is told what failed a moment ago. */
    private void isBack() {
        pool.getHikariPoolMXBean().softEvictConnections();
        await().ignoreExceptions().until(() -> {
            try (Connection connection = pool.getConnection()) {
                return connection.isValid(1);
            }
        });
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !annie.browser
                        .page("/nl/loketten/loket-" + loket)
                        .text()
                        .contains(AWAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/loket", "/nl/tijd", "/nl/controleren"})
    void whoLooksForATimeHearsWhatIsWrongAndNeverThatNoneIsFree(String path) {
        annie.browser.press(annie.browser.page("/nl/loket"), "plek", "6711");
        annie.fillsInAt(loket);
        goAway();

        await().atMost(SURE).until(() -> annie.browser.open(path).statusCode() == 503);
        says(annie.browser.open(path), "a.lw-btn[href=" + path + "]");
        comesBack(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/bevestigd", "/nl/afspraak", "/nl/verplaatsen", "/nl/afzeggen", "/nl/afspraak.ics"})
    void whoHasAnAppointmentHearsThatItStands(String path) {
        annie.books(loket);
        goAway();

        says(annie.browser.open(path), "a.lw-btn[href=" + path + "]");
    }

    @Test
    void whatNeedsNoDatabaseGoesOn() {
        annie.chooses(loket);
        goAway();

        for (String path : List.of("/nl", "/nl/hulp", "/nl/privacy", "/nl/loketten", "/nl/naam")) {
            assertThat(annie.browser.open(path).statusCode()).as(path).isIn(200, 302);
        }
        await().atMost(SURE)
                .untilAsserted(() -> assertThat(annie.browser
                                .page("/nl/loketten/loket-" + loket)
                                .select("main")
                                .text())
                        .contains("Marktplein 1", AWAY)
                        .doesNotContain("vrije tijd"));
    }

    @Test
    void whatWasTypedIsSentOnceMoreWithOnePress() {
        Document name = annie.browser.press(
                annie.chooses(loket), "tijd", times(annie.chooses(loket)).getFirst());
        goAway();
        Document away = says(annie.browser.post(action(name), "naam", "Annie & <b>Jan</b>"), "button#stuur");
        Document still = annie.browser.press(away);
        assertThat(h1(still)).isEqualTo(AWAY);
        LINE.mend();
        isBack();

        Document contact = annie.browser.press(still);

        assertThat(contact.select("input[name=email]")).isNotEmpty();
        assertThat(annie.browser.page("/nl/naam").select("input[name=naam]").val())
                .isEqualTo("Annie & <b>Jan</b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"press", "look", "choose"})
    void whoConfirmsWhileTheLineBreaksHasOneAppointmentHoweverTheyGoOn(String goOn) {
        Document check = annie.fillsInAt(loket);
        String seen = check.select("input[name=gezien]").val();
        LINE.breakNext(Break.AFTER_COMMIT);
        Document away = says(annie.browser.post(action(check), "gezien", seen), "button#stuur");
        assertThat(ledger.people(loket)).isEqualTo(1);

        Document booked =
                switch (goOn) {
                    case "press" -> annie.browser.press(away);
                    case "look" -> annie.browser.press(looksAgain());
                    default -> annie.browser.press(annie.browser.page("/nl/tijd"), "tijd", other());
                };

        assertThat(h1(booked)).isEqualTo(BOOKED);
        assertThat(ledger.people(loket)).isEqualTo(1);
        ledger.balances(loket);
    }

    @Test
    void aDatabaseThatSaysNothingKeepsNobodyWaiting() {
        annie.chooses(loket);
        LINE.silence();

        long begun = System.nanoTime();
        says(annie.browser.open("/nl/tijd"), "a.lw-btn");

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(25));
        comesBack("/nl/tijd");
    }

    private static Document says(HttpResponse<String> answer, String wayOn) {
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(h1(page)).isEqualTo(AWAY);
        assertThat(page.select("main").text())
                .contains("Er is een storing bij ons.", "bewaard", "blijft staan")
                .doesNotContain("Geen vrije tijd", "geen vrije tijd", "bezet");
        assertThat(page.select("main a[href=tel:1400]")).isNotEmpty();
        assertThat(page.select("main " + wayOn)).isNotEmpty();
        assertThat(times(page)).isEmpty();
        return page;
    }

    private Document looksAgain() {
        Document check = annie.browser.page("/nl/controleren");
        assertThat(h1(check)).isEqualTo(CHECK);
        assertThat(times(check)).as("as if the time were gone").isEmpty();
        return check;
    }

    private String other() {
        return times(annie.browser.page("/nl/tijd")).getLast();
    }

    private void goAway() {
        LINE.cut();
    }

    private void comesBack(String path) {
        LINE.mend();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> annie.browser.open(path).statusCode() == 200);
    }

    private static String action(Document page) {
        return page.expectFirst("main form").attr("action");
    }
}
