package nl.loketwijzer.portal.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.loketwijzer.domain.guidance.Misunderstandings;
import nl.loketwijzer.domain.guidance.SituationId;
import nl.loketwijzer.portal.Browser;
import nl.loketwijzer.portal.PortalTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The walk from story to overview as plain HTML, without a script. */
@PortalTest
class WalkTest {

    private static final String ANNIE =
            "Mijn man gaat naar een verpleeghuis. Ik weet niet wat er met mijn AOW gebeurt. Ik snap de brief niet.";

    private static final String VAGUE = "ik heb een vraag over geld en mijn huis";
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    @LocalServerPort
    int port;

    @Autowired
    Misunderstandings misunderstandings;

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
        assertThat(overview.select("a.lw-btn[href=/nl/nodig]")).hasSize(1);
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
        Document question = browser.submit("/nl/stuur/begrepen", keepAll(tell(ANNIE)));

        Document again = browser.submit(question.expectFirst("main form").attr("action"));

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
    void asksOneQuestionWhenItIsNotSure() {
        Document page = tell(VAGUE);

        assertThat(h1(page)).isEqualTo("Wat past het best?");
        assertThat(page.select(".lw-card")).isEmpty();
        assertThat(page.select("input[name=bedoelt]")).hasSizeBetween(2, 5);
        assertThat(page.select("input[name=bedoelt]").last().attr("value")).isEqualTo("anders");
        assertThat(h1(answerAll(browser.submit(
                        "/nl/stuur/begrepen",
                        "bedoelt",
                        page.expectFirst("input[name=bedoelt]").attr("value")))))
                .isEqualTo("Uw overzicht");
    }

    @Test
    void saysKindlyThatTheOneQuestionIsOpen() {
        tell(VAGUE);

        Document again = browser.submit("/nl/stuur/begrepen");

        assertThat(again.select("[role=alert] a[href=#bedoelt]")).hasSize(1);
        assertThat(again.select("#bedoelt .lw-error")).hasSize(1);
    }

    @Test
    void leadsToTheSubjectsWhenItIsSomethingElse() {
        tell(VAGUE);

        Document topics = browser.submit("/nl/stuur/begrepen", "bedoelt", "anders");

        assertThat(h1(topics)).isEqualTo("Waar gaat het over?");
        assertThat(h1(browser.page("/nl/begrepen"))).isEqualTo("Wij weten dit nog niet zeker");
    }

    @Test
    void countsWhatDidNotFitWithoutTheWords() {
        long before = misunderstandings.since(LONG_AGO, new SituationId("partner_verpleeghuis"));
        Document understood = tell(ANNIE);
        String[] fields = keepAll(understood);
        fields[java.util.Arrays.asList(fields).indexOf("s-partner_verpleeghuis") + 1] = "nee";

        browser.submit("/nl/stuur/begrepen", fields);
        browser.submit("/nl/stuur/begrepen", fields);

        assertThat(misunderstandings.since(LONG_AGO, new SituationId("partner_verpleeghuis")))
                .isEqualTo(before + 1);
    }

    @Test
    void doesNotAskWhatWasToldAlready() {
        Document understood = tell("mijn ww is gestopt en ik weet niet waarom");

        assertThat(understood.select(".lw-told").text()).contains("Wie betaalt uw uitkering? Het UWV");
        Document next = browser.submit("/nl/stuur/begrepen", keepAll(understood));
        assertThat(h1(next)).isNotEqualTo("Wie betaalt uw uitkering?");
        assertThat(answerAll(next).expectFirst(".lw-thread h3").text()).contains("UWV");
    }

    @Test
    void saysWhichDayIsTheLastWhenADateWasTold() {
        LocalDate letter = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(3);
        String day = letter.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl")));

        Document understood = tell("Ik ben het niet eens met het besluit van het UWV van " + day);
        Document overview = answerAll(browser.submit("/nl/stuur/begrepen", keepAll(understood)));

        assertThat(overview.select(".lw-dated").text())
                .contains("U noemde")
                .contains(letter.plusWeeks(6).format(DateTimeFormatter.ofPattern("d MMMM", Locale.of("nl"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | ik wil dood, het hoeft niet meer | 113
            en | my husband hits me and I am scared | 08002000
            pl | mąż mnie bije, boję się | 08002000
            tr | kocam beni dövüyor | 08002000
            uk | чоловік мене б'є | 08002000
            ar | زوجي يضربني | 08002000
            """)
    void bringsWholeHelpInEveryLanguage(String language, String text, String number) {
        Document page = browser.submit("/" + language + "/stuur/verhaal", "verhaal", text);

        Element help = page.expectFirst(".lw-crisis");
        assertThat(help.select("a[href=tel:" + number + "]")).hasSize(1);
        assertThat(help.select("a[href=tel:112]")).hasSize(1);
        assertThat(help.select(".lw-list").text()).as("a chat").containsAnyOf("113.nl", "veiligthuis.nl");
        assertThat(help.select(".lw-beside b")).hasSize(1);
        assertThat(help.text()).contains("112NL");
    }

    @Test
    void saysToCallAtOnceWhenABodyIsInDanger() {
        Document page = tell("mijn vader ademt niet meer, wat moet ik doen");

        assertThat(page.expectFirst(".lw-crisis h2").text()).isEqualTo("Bel nu 112");
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
        Document page = tell("<b>Ik heb schulden en de deurwaarder komt</b> '; DROP TABLE loket; --");

        assertThat(page.select("main b:containsOwn(deurwaarder)")).isEmpty();
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
        assertThat(answer.headers().firstValue("Clear-Site-Data").orElseThrow()).isEqualTo("\"storage\"");
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
