package nl.loketwijzer.portal.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.portal.Citizen.h1;
import static nl.loketwijzer.portal.Citizen.said;
import static nl.loketwijzer.portal.Citizen.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.Interpreter;
import nl.loketwijzer.domain.booking.Interpreters;
import nl.loketwijzer.domain.booking.Reception;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Way;
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

/** Who speaks another language, wants a call or no message at all, or comes with two questions. */
@PortalTest
@Tag("booking")
class TalkingWalkTest {

    private static final String LANGUAGE = "Welke taal spreekt u?";
    private static final String TIME = "Wanneer komt u langs?";
    private static final String CONTACT = "Hoe bereiken wij u?";
    private static final String CHECK = "Klopt alles?";

    @LocalServerPort
    int port;

    @Autowired
    BookingFixture fixture;

    @Autowired
    Schedule schedule;

    @Autowired
    Reception reception;

    @Autowired
    Interpreters interpreters;

    private Citizen annie;
    private LoketId loket;

    @BeforeEach
    void arrive() {
        annie = new Citizen(port);
        loket = fixture.openLoket(1);
    }

    @Test
    void asksWhichLanguageAndNobodySkipsIt() {
        Document which = annie.browser.press(chooses(), "nodig", "INTERPRETER");

        assertThat(h1(which)).isEqualTo(LANGUAGE);
        assertThat(which.select("option[selected]").val()).isEmpty();
        assertThat(which.select("option[value=ar]").attr("dir")).isEqualTo("rtl");
        assertThat(h1(annie.browser.page("/nl/tijd"))).isEqualTo(LANGUAGE);
        Document again = annie.browser.press(which, "taal", "xx");
        assertThat(said(again)).contains("Kies uw taal, of schrijf uw taal op.");
        assertThat(h1(annie.browser.press(again, "anders", "Kasjoebisch"))).isEqualTo(TIME);
        assertThat(annie.browser.page("/nl/spreektaal").select("#anders").val()).isEqualTo("Kasjoebisch");
    }

    @Test
    void marksTheLanguageOfTheScreen() {
        annie.browser.press(chooses(), "nodig", "INTERPRETER");

        assertThat(annie.browser
                        .page("/pl/spreektaal")
                        .select("option[selected]")
                        .val())
                .isEqualTo("pl");
    }

    @Test
    void aLanguageThatTheDeskSpeaksTakesNoInterpreter() {
        desk("Z-balie", Set.of("nl", "ar"), Set.of(Way.DESK));
        Document which = annie.browser.press(chooses(), "nodig", "INTERPRETER");

        Document time = annie.browser.press(which, "anders", "Arabisch");

        String first = times(time).getFirst();
        assertThat(first).endsWith(".40");
        Document check = annie.fillsIn(time, first);
        assertThat(check.select("dd").text()).contains("Een tolk: العربية");
        assertThat(check.text()).doesNotContain("minuten");
        Document booked = annie.browser.press(check);
        assertThat(booked.text())
                .contains("Een tolk: العربية", "Aan deze balie spreken ze uw taal.")
                .doesNotContain("Er is nog geen tolk.");
    }

    @Test
    void theCitizenSeesWhetherAnInterpreterComes() {
        Document which = annie.browser.press(chooses(), "nodig", "INTERPRETER");
        Document time = annie.browser.press(which, "taal", "ti");
        Document check = annie.fillsIn(time, times(time).getFirst());
        assertThat(check.text()).contains("Uw gesprek duurt ongeveer 80 minuten.", "De tolk vertaalt alles.");

        assertThat(annie.browser.press(check).text()).contains("Er is nog geen tolk. Het loket zoekt.");

        assertThat(seenAfter(Interpreter.ORDERED)).contains("Het is nog niet zeker.");
        assertThat(seenAfter(Interpreter.CONFIRMED)).contains("De tolk is geregeld.");
        assertThat(seenAfter(Interpreter.NOT_FOUND)).contains("geen tolk gevonden", "Bel 1400.");
        assertThat(entry().manner().spoken()).isEqualTo("ti");
    }

    @Test
    void whoWantsNoMessageIsNotAskedHowToBeReached() {
        Document time = annie.browser.press(chooses(), "nodig", "NO_MESSAGES");
        Document name = annie.browser.press(time, "tijd", times(time).getFirst());

        Document check = annie.browser.press(name, "naam", "Noor");

        assertThat(h1(check)).isEqualTo(CHECK);
        assertThat(check.select("dd").text()).contains("Geen bericht. U krijgt een code.", "Bel of mail mij niet");
        assertThat(h1(annie.browser.page("/nl/bereik"))).isEqualTo(CHECK);
        Document booked = annie.browser.press(check);
        assertThat(Citizen.code(booked)).hasSize(10);
        assertThat(booked.text()).doesNotContain("U krijgt ook een e-mail.");
    }

    @Test
    void aCallIsOfferedOnlyWhereADeskCalls() {
        assertThat(chooses().select("input[name=manier]")).isEmpty();

        desk("Belkamer", Set.of("nl"), Set.of(Way.PHONE));

        assertThat(annie.browser.page("/nl/nodig").select("input[name=manier]")).hasSize(2);
        assertThat(annie.browser
                        .page("/nl/nodig")
                        .select("input[name=manier][checked]")
                        .val())
                .isEqualTo("DESK");
    }

    @Test
    void theLoketCallsTheNumberThatWasGiven() {
        desk("Belkamer", Set.of("nl"), Set.of(Way.PHONE));
        Document time = annie.browser.press(chooses(), "manier", "PHONE");
        assertThat(h1(time)).isEqualTo("Wanneer kan het loket u bellen?");
        Document name = annie.browser.press(time, "tijd", times(time).getFirst());
        Document contact = annie.browser.press(name, "naam", "Annie");

        Document check = annie.browser.press(contact, "nummer", "06-12 34 56 78", "bericht", "geen");

        assertThat(check.select("dd").text()).contains("Aan de telefoon: 06-12 34 56 78");
        Document booked = annie.browser.press(check);
        assertThat(booked.text())
                .contains("Het loket belt u.", "Het loket belt u op dit nummer: 06-12 34 56 78", "Leg klaar")
                .doesNotContain("Marktplein", "legitimatie", "Kom toch");
        assertThat(annie.browser.page("/nl/afspraak").select("main").text())
                .contains("Het loket belt u.")
                .doesNotContain("12 34 56 78", "Marktplein");
        LocalDate day = date(times(time).getFirst());
        assertThat(reception.day(HOUSE, loket, day))
                .extracting(entry -> entry.manner().number())
                .containsExactly("06-12 34 56 78");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "06 1234 567", "bel mij", "0000000000", "'; DROP TABLE desk; --"})
    void saysHowANumberLooksAndKeepsWhatWasTyped(String typed) {
        desk("Belkamer", Set.of("nl"), Set.of(Way.PHONE));
        Document time = annie.browser.press(chooses(), "manier", "PHONE");
        Document name = annie.browser.press(time, "tijd", times(time).getFirst());
        Document contact = annie.browser.press(name, "naam", "Annie");

        Document again = annie.browser.press(contact, "nummer", typed, "email", annie.email);

        assertThat(h1(again)).isEqualTo(CONTACT);
        assertThat(said(again)).contains("Kijk uw telefoonnummer na.");
        assertThat(again.select("#nummer").val()).isEqualTo(typed);
        assertThat(again.select("#email").val()).isEqualTo(annie.email);
    }

    @Test
    void aCallAndNoCallDoNotGoTogether() {
        desk("Belkamer", Set.of("nl"), Set.of(Way.PHONE));

        Document again = annie.browser.press(chooses(), "nodig", "NO_MESSAGES", "manier", "PHONE");

        assertThat(said(again)).contains("passen niet samen");
        assertThat(again.select("input[value=NO_MESSAGES][checked],input[value=PHONE][checked]"))
                .hasSize(2);
        assertThat(h1(annie.browser.page("/nl/controleren"))).isEqualTo("Heeft u iets nodig?");
        assertThat(h1(annie.browser.press(again, "nodig", "WRITTEN"))).isEqualTo("Wanneer kan het loket u bellen?");
    }

    @Test
    void twoQuestionsTakeLongerAndTheLastLookSaysWhy() {
        Document needs = chooses();
        assertThat(needs.select("details input[value=TWO_QUESTIONS]")).hasSize(1);
        assertThat(needs.select("details[open]")).isEmpty();
        Document time = annie.browser.press(needs, "nodig", "TWO_QUESTIONS");

        Document check = annie.fillsIn(time, times(time).getFirst());

        assertThat(check.text()).contains("Uw gesprek duurt ongeveer 60 minuten.", "U komt met twee vragen.");
        assertThat(annie.browser.page("/nl/nodig/wijzig").select("details[open]"))
                .hasSize(1);
    }

    @Test
    void whoOpensAnotherAppointmentDoesNotSeeWhatTheyNeedThemselves() {
        String code = Citizen.code(annie.books(loket));
        Citizen other = new Citizen(port);
        other.books(loket);

        other.browser.press(other.browser.page("/nl/code"), "code", code);

        assertThat(other.browser.page("/nl/bevestigd").text()).doesNotContain("Er komt iemand met mij mee");
        assertThat(annie.browser.page("/nl/bevestigd").text()).contains("Er komt iemand met mij mee");
    }

    @Test
    void anotherNameIsFine() {
        Document times = annie.chooses(loket);

        Document name = annie.browser.press(times, "tijd", times(times).getFirst());

        assertThat(name.text()).contains("Een andere naam mag ook");
    }

    private String seenAfter(Interpreter interpreter) {
        interpreters.say(HOUSE, entry(), interpreter);
        return annie.browser.page("/nl/afspraak").select("main").text();
    }

    private DayEntry entry() {
        return interpreters.needed(HOUSE, loket).getFirst();
    }

    private void desk(String name, Set<String> languages, Set<Way> ways) {
        Desk desk = fixture.openDesk(loket, name);
        schedule.changeDesk(HOUSE, new Desk(desk.id(), loket, name, true, languages, ways, false));
    }

    private Document chooses() {
        Browser browser = annie.browser;
        return browser.press(browser.page("/nl/loketten/loket-" + loket), "loket", loket.toString());
    }

    private static LocalDate date(String time) {
        return LocalDate.ofInstant(java.time.Instant.ofEpochSecond(Long.parseLong(time)), Slot.ZONE);
    }
}
