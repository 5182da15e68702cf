package nl.loketwijzer.portal.helping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.loketwijzer.domain.helping.HelperLinks;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.portal.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From welcome to paper, with the Dutch beside every word of another language. */
@PortalTest
@Tag("helper")
class BesideTest {

    /** Written alike in Dutch and in another language: names, and addresses on the web. */
    private static final Pattern SAME =
            Pattern.compile("[A-Z]|Privacy|Loketwijzer|Print|Website|Code|.*Loket De Brug|[a-z-]+\\.nl");

    private static final String LETTER = "Belediyeden bir mektup aldım ama mektubu anlamıyorum.";

    @LocalServerPort
    int port;

    @Autowired
    BookingFixture fixture;

    @Autowired
    HelperLinks links;

    private final List<String> missing = new ArrayList<>();
    private LoketId loket;
    private Helping helping;

    @BeforeEach
    void open() {
        loket = fixture.openLoket(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "uk", "pl", "en"})
    void everyWordStandsThereInDutchToo(String language) {
        helping = Helping.begun(port, language, links, loket);
        look("consent", helping.page("helpen"));
        Document story = look("story", helping.page("verhaal"));
        look("story error", helping.press(story));
        look("topics", helping.page("onderwerpen"));
        Document topic = look("topic", helping.page("onderwerpen/geld"));
        look("topic error", helping.press(topic));
        String situation = topic.expectFirst("input[name=situatie]").val();
        Document next = helping.press(topic, "situatie", situation);
        while (next.selectFirst("button[name=antwoord]") != null) {
            look("question", next);
            next = helping.choose(next);
        }
        look("overview", next);
        look("answers", helping.page("antwoorden"));
        look("where", helping.page("loket"));
        look("page of a loket", helping.page("loketten/loket-" + loket));
        look("all lokets", helping.page("loketten"));
        book();
        look("help", helping.page("hulp"));
        assertThat(missing).isEmpty();
    }

    private void book() {
        Document needs = helping.press(helping.page("loketten/loket-" + loket), "loket", loket.toString());
        look("needs", needs);
        Document times = look("times", helping.press(needs));
        Document name = look("name", helping.choose(times));
        look("name error", helping.press(name));
        Document check = look("check", helping.press(name, "naam", "Ayşe"));
        look("contact", helping.page("bereik"));
        look("paper", helping.press(check));
        look("booked", helping.page("bevestigd"));
        look("appointment", helping.page("afspraak"));
    }

    private Document look(String screen, Document page) {
        Words.withoutDutch(page, SAME).forEach(words -> missing.add(screen + ": " + words));
        return page;
    }

    @Test
    void theDutchIsMarkedAndReadFromLeftToRight() {
        Document page = Helping.begun(port, "ar", links, loket).page("helpen");

        assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.expectFirst("h1 > .lw-nl").text()).isEqualTo("Mag ik u helpen?");
        assertThat(page.select(".lw-nl")).allSatisfy(dutch -> {
            assertThat(dutch.attr("lang")).isEqualTo("nl");
            assertThat(dutch.attr("dir")).isEqualTo("ltr");
        });
        assertThat(page.title()).doesNotContain("Mag ik");
    }

    @Test
    void dutchAloneIsNotSaidTwice() {
        Document page = Helping.begun(port, "nl", links, loket).page("verhaal");

        assertThat(page.select(".lw-nl")).isEmpty();
        assertThat(page.select(".lw-helpt,.lw-say")).isNotEmpty();
    }

    /** Their words are found in their own language only: in Dutch the screen has another shape. */
    @Test
    void whatSomebodySaidIsNotTranslated() {
        helping = Helping.begun(port, "tr", links, loket);

        Document page = look("understood", helping.press(helping.page("verhaal"), "verhaal", LETTER));

        assertThat(page.select(".lw-quote p[translate=no]")).isNotEmpty();
        assertThat(page.select("[translate=no] .lw-nl")).isEmpty();
        assertThat(page.select("h1 > .lw-nl").text()).isEqualTo("Dit hebben wij begrepen");
        assertThat(page.select(".lw-card h2 > .lw-nl")).isNotEmpty();
    }
}
