package nl.loketwijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.loketwijzer.journeys.Chromium.Script;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Annie's husband went to a nursing home. She was sent from SVB to Belastingdienst to gemeente. Here she tells it once,
 * books one talk near Ede, moves it and cancels it: on a phone, with and without scripts.
 */
@Tag("journey")
@Tag("booking")
class AnnieJourneyTest {

    private static final String DUTCH = "Mijn man is opgenomen in een verzorgingstehuis. Ik begon maar bij de SVB, die"
            + " kon alleen iets met de AOW. Daarvoor moest ik naar de Belastingdienst en daarna weer naar de"
            + " gemeente. Ik zie door de bomen het bos niet meer.";
    private static final String ENGLISH = "My husband was admitted to a nursing home. I started at the SVB, they could"
            + " only do something about the AOW. They sent me to the Belastingdienst and then to the gemeente. I do"
            + " not know where to begin.";

    private final RunningHouse house = RunningHouse.shared();

    @ParameterizedTest(name = "{0}, scripts {1}")
    @CsvSource({"nl, ON", "nl, OFF", "en, ON", "en, OFF"})
    void booksOneTalkMovesItAndCancelsIt(String language, Script script) throws InterruptedException {
        String mail = "annie-" + language + "-" + script + "@example.org";
        try (Walk walk = new Walk(Chromium.phone(script), house.portal(), language)) {
            tell(walk, language.equals("nl") ? DUTCH : ENGLISH);
            List<String> first = walk.read(".lw-thread > li:not(.lw-thread__end) h3");
            assertThat(first).anyMatch(name -> name.startsWith("CAK"));
            assertThat(first).anyMatch(name -> name.startsWith("SVB"));
            assertThat(first).anyMatch(name -> name.contains("Toeslagen"));

            walk.follow("overview.desk.book").at("booking.needs.title");
            walk.mark("nodig", "COMPANION").press("frame.next").at("loket.where.title");
            walk.fill("plek", "6712").press("loket.where.search");
            walk.page.locator("button[name=loket]").first().click();
            walk.at("booking.time.title");
            String time = walk.times().getFirst();
            walk.chooseTime(time).press("booking.time.choose").at("booking.name.title");
            walk.fill("naam", "Annie").press("frame.next").at("booking.contact.title");
            walk.mark("bericht", "mail").fill("email", mail).press("frame.next").at("booking.check.title");
            walk.press("booking.check.confirm").at("booking.done.title");
            String code = walk.read(".lw-code").getFirst();
            assertThat(code.replace(" ", "")).hasSize(10);

            walk.follow("booking.done.change").at("appointment.title");
            walk.follow("appointment.move").at("appointment.move.title");
            assertThat(walk.times()).doesNotContain(time);
            walk.chooseTime(walk.times().get(1))
                    .press("appointment.move.choose")
                    .at("appointment.title");
            walk.follow("appointment.cancel").at("appointment.cancel.title");
            walk.press("appointment.cancel.yes").at("appointment.cancelled.title");
            assertThat(walk.complaints()).isEmpty();
        }
        mails(mail);
    }

    /** From the first screen to the overview; every question is answered with its first choice. */
    static void tell(Walk walk, String story) {
        walk.open("")
                .at("home.title")
                .fill("verhaal", story)
                .press("frame.next")
                .at("understood.title");
        walk.press("frame.next");
        answer(walk);
    }

    /** Every question with its first choice, until the overview. */
    static void answer(Walk walk) {
        for (int asked = 0; asked < 6; asked++) {
            walk.page.waitForCondition(
                    () -> !walk.page.locator("h1").innerText().equals(walk.text("understood.title")));
            String heading = walk.page.locator("h1").innerText();
            if (heading.equals(walk.text("overview.title"))) {
                break;
            }
            walk.page.locator("input[name=antwoord]").first().check();
            walk.press("frame.next");
            walk.page.waitForCondition(
                    () -> !walk.page.locator("h1").innerText().equals(heading));
        }
        walk.at("overview.title");
    }

    /** Confirmed, moved, cancelled: one calendar entry, and nothing of why she comes. */
    private void mails(String address) throws InterruptedException {
        List<Mailbox.Letter> letters = new Mailbox(house.data().resolve("outbox")).await(address, 3);
        assertThat(letters).extracting(Mailbox.Letter::id).doesNotHaveDuplicates();
        assertThat(letters).extracting(Mailbox::sequence).containsExactly(0, 1, 2);
        assertThat(letters).extracting(letter -> line(letter, "UID:")).containsOnly(line(letters.getFirst(), "UID:"));
        assertThat(letters)
                .extracting(letter -> line(letter, "METHOD:"))
                .containsExactly("METHOD:REQUEST", "METHOD:REQUEST", "METHOD:CANCEL");
        assertThat(letters)
                .allSatisfy(letter -> assertThat(letter.text() + letter.subject() + letter.calendar())
                        .contains("Voorbeeld. Ga hier niet heen.")
                        .doesNotContainIgnoringCase("verpleeghuis", "CAK", "SVB", "toeslag"));
    }

    private static String line(Mailbox.Letter letter, String start) {
        return letter.calendar()
                .lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElse("");
    }
}
