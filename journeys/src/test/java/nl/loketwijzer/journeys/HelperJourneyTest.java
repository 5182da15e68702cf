package nl.loketwijzer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.loketwijzer.journeys.Chromium.Script;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A helper sits beside somebody who speaks Turkish and cannot read; then somebody else comes. */
@Tag("journey")
@Tag("helper")
class HelperJourneyTest {

    private static final String TURKISH = "Belediyeden bir mektup aldım ama mektubu anlamıyorum.";
    private static final String ARABIC = "وصلتني رسالة ولا أفهم الرسالة.";
    private static final int PRESSES = 12;

    private final RunningHouse house = RunningHouse.shared();

    /** In the helper's own browser, from the press in admin on. */
    @Test
    void fromWelcomeToPaperAndThenNothingIsLeft() {
        try (Office office = helper()) {
            Page portal = office.page.waitForPopup(
                    () -> office.page.locator("a[href^='help-iemand/tr/']").click());
            HelpedWalk walk = new HelpedWalk(portal, "tr").at("helping.consent.title");
            assertThat(portal.url()).endsWith("/tr/helpen");
            walk.toPaper(TURKISH);
            assertThat(walk.presses()).as("presses up to the paper").isLessThan(PRESSES);
            assertThat(portal.locator(".lw-sheet .lw-code:visible")).isVisible();

            Page second = portal.context().newPage();
            second.navigate(house.portal() + "/tr/papier");
            assertThat(second.locator(".lw-sheet .lw-code:visible")).isVisible();
            walk.done();

            assertThat(second.locator(".lw-sheet")).hasCount(0);
            nothingLeft(portal, walk);
            assertThat(walk.complaints()).isEmpty();
        }
    }

    /** Whoever comes next presses Back, and Back again, and looks around. */
    private void nothingLeft(Page page, HelpedWalk walk) {
        for (int back = 0; back < 3; back++) {
            page.goBack();
            page.waitForLoadState();
            nothingOn(page);
        }
        page.reload();
        nothingOn(page);
        for (String path : List.of("papier", "overzicht", "controleren", "bevestigd", "afspraak", "naam", "helpen")) {
            page.navigate(house.portal() + "/tr/" + path);
            nothingOn(page);
        }
        assertThat(page.locator("h1:visible")).containsText(walk.text("helping.gone.title"));
        noCookies(page.context());
    }

    /** But for the one that only names a session, in which nothing is. */
    private static void noCookies(BrowserContext browser) {
        assertThat(browser.cookies().stream().map(cookie -> cookie.name)).doesNotContain("reis", "hulp");
    }

    private static void nothingOn(Page page) {
        assertThat(page.locator(".lw-helpt, .lw-sheet, .lw-code")).hasCount(0);
        assertThat(page.content()).doesNotContain("Ayşe").doesNotContain(TURKISH);
    }

    @ParameterizedTest
    @EnumSource(Script.class)
    void worksWithAndWithoutScripts(Script script) {
        try (Office office = helper();
                BrowserContext phone = Chromium.phone(script)) {
            HelpedWalk walk = HelpedWalk.begin(phone, office, "tr").toPaper(TURKISH);

            assertThat(walk.presses()).isLessThan(PRESSES);
            walk.done();
            noCookies(phone);
            walk.page.goBack();
            nothingOn(walk.page);
            assertThat(walk.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "ar")
    void everyScreenIsAccessible(String language) {
        try (Office office = helper();
                BrowserContext phone = Chromium.examined()) {
            office.look(new Examination(office.page), "help-iemand");
            HelpedWalk walk = HelpedWalk.begin(phone, office, language);
            Examination examination = new Examination(walk.page);
            walk.lookingWith(screen -> {
                        examination.axe(screen);
                        examination.narrow(screen);
                        pictures(walk.page, language + "-" + screen.replaceFirst("\\.title$", ""));
                    })
                    .toPaper(language.equals("tr") ? TURKISH : ARABIC);
            examination.axeInOtherColours("paper");
            assertThat(examination.wrong()).isEmpty();
        }
    }

    private static void pictures(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens/helped-" + name + ".png"))
                .setFullPage(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "A5"})
    void thePaperIsOneSheet(String format) {
        try (Office office = helper();
                BrowserContext phone = Chromium.phone(Script.ON)) {
            HelpedWalk walk =
                    HelpedWalk.begin(phone, office, "tr").toPaper(TURKISH).settled();
            byte[] paper = walk.page.pdf(new Page.PdfOptions()
                    .setFormat(format)
                    .setPreferCSSPageSize(false)
                    .setPath(Path.of("target/screens/paper-" + format + ".pdf")));

            String raw = new String(paper, StandardCharsets.ISO_8859_1);
            assertThat(Pattern.compile("/Type\\s*/Page\\b")
                            .matcher(raw)
                            .results()
                            .count())
                    .isEqualTo(1);
            walk.done();
        }
    }

    @Test
    void aQuietScreenAsksAndThenWipesItself() {
        try (Office office = helper();
                BrowserContext phone = Chromium.phone(Script.ON)) {
            Page page = phone.newPage();
            page.clock().install();
            HelpedWalk walk = new HelpedWalk(page, "tr");
            page.navigate(HelpedWalk.address(office, "tr"));
            walk.at("helping.consent.title").next().at("home.title").settled();
            walk.fill("verhaal", TURKISH);
            page.keyboard().press("End");

            page.clock().fastForward("08:01");
            assertThat(page.locator("dialog[role=alertdialog]")).containsText("Bent u er nog?");
            page.getByText(walk.text("helping.quiet.on")).click();
            assertThat(page.locator("dialog")).hasCount(0);
            assertThat(page.locator("#verhaal:visible")).hasValue(TURKISH);
            assertThat(page.locator("#verhaal:visible")).isFocused();

            page.clock().fastForward("08:01");
            assertThat(page.locator("dialog")).isVisible();
            page.clock().fastForward("02:01");
            assertThat(page.locator("h1:visible")).hasText(walk.text("content.erased.title"));
            noCookies(phone);
            page.goBack();
            nothingOn(page);
        }
    }

    @Test
    void readsAloudWithAVoiceOfThisDeviceOnly() {
        try (Office office = helper();
                BrowserContext silent = Chromium.phone(Script.ON);
                BrowserContext speaking = Chromium.phone(Script.ON)) {
            HelpedWalk without = HelpedWalk.begin(silent, office, "tr").at("helping.consent.title");
            assertThat(without.page.locator(".lw-say:visible")).hasCount(0);

            speaking.addInitScript("""
                    const voices = [{name: 'far', lang: 'tr-TR', localService: false},
                      {name: 'near', lang: 'tr-TR', localService: true},
                      {name: 'other', lang: 'nl-NL', localService: true}];
                    window.said = [];
                    window.SpeechSynthesisUtterance = function (text) { this.text = text; };
                    Object.defineProperty(window, 'speechSynthesis', {value: {getVoices: () => voices,
                      cancel: () => {}, speak: (one) => said.push(one.voice.name + ': ' + one.text)}});
                    """);
            HelpedWalk walk = HelpedWalk.begin(speaking, office, "tr").settled();
            walk.page.locator(".lw-head .lw-say:visible").click();
            assertThat((List<?>) walk.page.evaluate("said"))
                    .isEqualTo(List.of(
                            "near: " + walk.text("helping.consent.title"),
                            "near: " + walk.text("helping.consent.lead")));
            walk.next().at("home.title");
            walk.page.locator(".lw-tiles .lw-say:visible").first().click();
            assertThat((String) walk.page.evaluate("said.at(-1)")).startsWith("near: ");
            assertThat(walk.complaints()).isEmpty();
        }
    }

    private Office helper() {
        Office office = new Office(Chromium.examinedDesktop(), house).logIn("helper");
        return office.open("help-iemand", "admin.helping.title");
    }
}
