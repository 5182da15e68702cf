package nl.loketwijzer.portal.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.loketwijzer.portal.Browser;
import nl.loketwijzer.portal.PortalTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The walk from story to overview as plain HTML, without a script. */
@PortalTest
class WalkTest {

    private static final String ANNIE =
            "Mijn man gaat naar een verpleeghuis. Ik weet niet wat er met mijn AOW gebeurt. Ik snap de brief niet.";

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void leadsFromAStoryToAnOverview() {
        Document understood = tell(ANNIE);
        assertThat(h1(understood)).isEqualTo("Dit hebben wij begrepen");
        assertThat(understood.select(".lw-card h2").eachText()).contains("Mijn partner gaat naar een verpleeghuis.");
        assertThat(understood.select(".lw-quote").text()).contains("Mijn man gaat naar een verpleeghuis");

        Document overview = answerAll(browser.submit("/nl/stuur/begrepen", keepAll(understood)));

        assertThat(h1(overview)).isEqualTo("Uw overzicht");
        assertThat(overview.title()).contains("Stap 4 van 4");
        assertThat(overview.select(".lw-now h2").text()).isEqualTo("Dit kunt u nu doen");
        assertThat(overview.select(".lw-thread h3").text()).contains("CAK", "SVB");
        assertThat(overview.select(".lw-thread > li")).hasSizeLessThanOrEqualTo(4);
        assertThat(overview.select(".lw-thread .lw-source").text()).contains("Nagekeken op");
        assertThat(overview.select("a.lw-btn[href=/nl/loket]")).hasSize(1);
        assertThat(browser.cookieNames()).containsExactly("reis");
    }

    @Test
    void keepsTheOverviewWhenTheLanguageChanges() {
        answerAll(browser.submit("/nl/stuur/begrepen", keepAll(tell(ANNIE))));

        Document english = browser.page("/en/overzicht");

        assertThat(h1(english)).isEqualTo("Your overview");
        assertThat(english.select(".lw-thread h3").text()).contains("CAK");
    }

    @Test
    void asksEachQuestionWithAReasonAndAWayNotToKnow() {
        Document question = browser.submit("/nl/stuur/begrepen", keepAll(tell(ANNIE)));

        assertThat(question.title()).contains("Stap 3 van 4, vraag 1 van");
        assertThat(question.select(".lw-lead").text()).isNotEmpty();
        assertThat(question.select("input[type=radio][value=unknown]")).hasSize(1);
        assertThat(question.select("input[type=radio]")).hasSizeLessThanOrEqualTo(5);
        assertThat(question.location()).doesNotContain("getrouwd");
    }

    @Test
    void saysKindlyThatAnAnswerIsMissing() {
        browser.submit("/nl/stuur/begrepen", keepAll(tell(ANNIE)));

        Document again = browser.submit("/nl/stuur/vraag/1");

        assertThat(again.select("[role=alert]").text()).contains("Kies een antwoord");
    }

    @Test
    void offersAnotherSituationWhenOneDoesNotFit() {
        Document understood = tell(ANNIE);
        String[] fields = keepAll(understood);
        fields[1] = "nee";

        Document again = browser.submit("/nl/stuur/begrepen", fields);
        Document further = browser.submit("/nl/stuur/begrepen", fields);

        assertThat(h1(again)).isIn("Dit hebben wij begrepen", h1(further));
        assertThat(h1(further)).isNotEqualTo("Dit hebben wij begrepen");
    }

    @Test
    void bringsHelpToTheTopInACrisisAndStaysNeutral() {
        Document page = tell("ik wil dood, het hoeft niet meer voor mij");

        assertThat(page.select(".lw-crisis a[href=tel:113]")).hasSize(1);
        assertThat(page.select("main").first().child(1).className()).contains("lw-crisis");
        assertThat(page.select("[data-gevoelig]")).hasSize(1);
        assertThat(page.title()).isEqualTo("Stap 2 van 4 – Loketwijzer");
        assertThat(page.select("#stuur")).hasSize(1);
        assertThat(browser.page("/nl/verhaal").select("textarea").text()).isEmpty();
    }

    @Test
    void keepsNoTextOnceWhatIsAddedIsSensitive() {
        tell(ANNIE);

        Document page = browser.submit("/nl/stuur/begrepen", "erbij", "ik wil dood, het hoeft niet meer voor mij");

        assertThat(page.select(".lw-crisis")).hasSize(1);
        assertThat(page.select(".lw-quote")).isEmpty();
        assertThat(browser.page("/nl/verhaal").select("textarea").text()).isEmpty();
    }

    @Test
    void saysHonestlyThatAStoryWasNotUnderstood() {
        Document page = tell("xyzzy plugh");

        assertThat(h1(page)).isEqualTo("Wij weten dit nog niet zeker");
        assertThat(page.select(".lw-tile--human[href=/nl/loket]")).hasSize(1);
        assertThat(page.select(".lw-tiles .lw-tile")).hasSizeGreaterThan(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\uD83D\uDE00\uD83D\uDE00", "?!…"})
    void asksForWordsWhereThereAreNone(String text) {
        Document page = tell(text);

        assertThat(h1(page)).isEqualTo("Wat is er aan de hand?");
        assertThat(page.select("[role=alert] a[href=#verhaal]")).hasSize(1);
        assertThat(page.expectFirst("textarea").attr("aria-describedby")).contains("verhaal-fout");
    }

    @Test
    void keepsTheBeginningOfAStoryThatIsTooLong() {
        Document page = tell("Ik heb schulden. ".repeat(600));

        assertThat(page.select("[role=alert]").text()).contains("Uw tekst is te lang");
        assertThat(page.expectFirst("textarea").wholeText())
                .startsWith("Ik heb schulden.")
                .hasSizeLessThan(960);
        assertThat(h1(tell(page.expectFirst("textarea").wholeText()))).isEqualTo("Dit hebben wij begrepen");
    }

    @Test
    void showsHtmlThatSomebodyTypedAsText() {
        Document page = tell("<b>Ik heb schulden</b> '; DROP TABLE loket; --");

        assertThat(page.select("main b:containsOwn(schulden)")).isEmpty();
    }

    @Test
    void asksBeforeItGoesOnWithoutShowingWhatWasTold() {
        tell(ANNIE);

        Document home = browser.page("/nl");

        assertThat(h1(home)).isEqualTo("Welkom terug");
        assertThat(home.text()).doesNotContain("verpleeghuis");
        assertThat(h1(browser.submit("/nl/stuur/begin"))).isEqualTo("Dit hebben wij begrepen");
    }

    @Test
    void startsAgainWhenAsked() {
        tell(ANNIE);

        Document home = browser.submit("/nl/stuur/begin", "keuze", "opnieuw");

        assertThat(h1(home)).isEqualTo("Wat is er aan de hand?");
        assertThat(browser.cookieNames()).isEmpty();
    }

    @Test
    void erasesEverything() {
        tell(ANNIE);

        Document erased = browser.submit("/nl/stuur/klaar");

        assertThat(h1(erased)).isEqualTo("Alles is gewist");
        assertThat(browser.cookieNames()).isEmpty();
    }

    @Test
    void leavesThroughItsOwnDoorAndForgets() {
        tell(ANNIE);

        var answer = browser.open("/weg");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("https://www.knmi.nl/");
        assertThat(answer.headers().firstValue("Clear-Site-Data").orElseThrow()).contains("\"cookies\"");
        assertThat(browser.cookieNames()).isEmpty();
    }

    @Test
    void letsNobodyElseForgetOrSend() {
        tell(ANNIE);

        browser.open("/weg", "Sec-Fetch-Site", "cross-site");

        assertThat(browser.cookieNames()).containsExactly("reis");
        assertThat(browser.open("/nl/stuur/verhaal").statusCode()).isIn(404, 405);
        assertThat(browser.postFrom("https://elders.example", "/nl/stuur/verhaal", "verhaal", "x")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void choosesWithoutWriting() {
        Document topic = browser.page("/nl/onderwerpen/geld");
        String first = topic.expectFirst("input[name=situatie]").attr("value");

        Document next = browser.submit("/nl/stuur/onderwerpen/geld", "situatie", first);

        assertThat(h1(answerAll(next))).isEqualTo("Uw overzicht");
        assertThat(browser.submit("/nl/stuur/onderwerpen/wonen").select("[role=alert]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vraag/1", "vraag/99", "vraag/x", "overzicht", "antwoorden", "begrepen"})
    void leadsWhoComesTooEarlyToTheBeginning(String path) {
        assertThat(h1(browser.page("/nl/" + path))).isEqualTo("Wat is er aan de hand?");
    }

    private Document tell(String text) {
        return browser.submit("/nl/stuur/verhaal", "verhaal", text);
    }

    private static String[] keepAll(Document understood) {
        return understood.select("input[type=radio][value=ja]").stream()
                .flatMap(radio -> java.util.stream.Stream.of(radio.attr("name"), "ja"))
                .toArray(String[]::new);
    }

    private Document answerAll(Document first) {
        Document page = first;
        for (int i = 0; i < 6 && !page.select("input[name=antwoord]").isEmpty(); i++) {
            Element choice = page.expectFirst("input[name=antwoord]");
            page = browser.submit(page.expectFirst("main form").attr("action"), "antwoord", choice.attr("value"));
        }
        return page;
    }

    private static String h1(Document page) {
        return page.expectFirst("h1").text();
    }
}
