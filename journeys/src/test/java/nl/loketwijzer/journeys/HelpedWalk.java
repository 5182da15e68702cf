package nl.loketwijzer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Messages;

/** Two people before one screen of the portal: a helper who presses, and somebody who listens. Every press is counted. */
final class HelpedWalk {

    final Page page;
    private final Messages texts;
    private final List<String> complaints = new ArrayList<>();
    private Consumer<String> look = screen -> {};
    private int presses;

    HelpedWalk(Page page, String language) {
        this.page = page;
        this.texts = Messages.of(Language.of(language).orElseThrow());
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Where a press in admin leads: made anew each time, for one person. */
    static String address(Office office, String language) {
        String href =
                office.page.locator("a[href^='help-iemand/" + language + "/']").getAttribute("href");
        String admin = office.page.url().replaceFirst("(https?://[^/]+)/.*", "$1");
        return office.page
                .request()
                .get(
                        admin + "/" + href,
                        com.microsoft.playwright.options.RequestOptions.create().setMaxRedirects(0))
                .headers()
                .get("location");
    }

    /** Follows a fresh link in this browser. */
    static HelpedWalk begin(BrowserContext context, Office office, String language) {
        HelpedWalk walk = new HelpedWalk(context.newPage(), language);
        walk.page.navigate(address(office, language));
        return walk;
    }

    /** Is told the name of each screen that is reached. */
    HelpedWalk lookingWith(Consumer<String> examination) {
        look = examination;
        return this;
    }

    HelpedWalk settled() {
        page.waitForFunction("() => window.__klaar && !document.getElementById('eerst')");
        return this;
    }

    /** Waits for the screen with this heading, which says it in both languages. */
    HelpedWalk at(String key) {
        Locator heading = page.locator("h1:visible");
        assertThat(heading).containsText(texts.get(key));
        if (!texts.language().equals(Language.DUTCH)) {
            assertThat(heading.locator(".lw-nl"))
                    .hasText(Messages.of(Language.DUTCH).get(key));
        }
        look.accept(key);
        return this;
    }

    HelpedWalk fill(String field, String text) {
        page.locator("#" + field + ":visible").fill(text);
        return this;
    }

    /** Presses the one main button. */
    HelpedWalk next() {
        return press(page.locator("#stuur:visible"));
    }

    HelpedWalk press(String selector) {
        return press(page.locator(selector + ":visible").first());
    }

    HelpedWalk press(Locator button) {
        button.click();
        presses++;
        return this;
    }

    /** From the first screen to the sheet of paper. */
    HelpedWalk toPaper(String story) {
        at("helping.consent.title").next().at("home.title");
        fill("verhaal", story).next().at("understood.title").next();
        page.waitForURL(Pattern.compile(".*/(vraag/1|overzicht)$"));
        while (page.url().contains("/vraag/")) {
            String before = page.url();
            look.accept("question");
            press("button[name=antwoord]");
            page.waitForURL(url -> !url.equals(before));
        }
        at("overview.title").press("a[href$='/nodig']").at("booking.needs.title");
        next().at("loket.where.title").press("button[name=loket]").at("booking.time.title");
        press("button[name=tijd]").at("booking.name.title");
        fill("naam", "Ayşe").next().at("booking.check.title");
        return next().at("helping.paper.title");
    }

    HelpedWalk done() {
        press(".lw-helpt button");
        assertThat(page.locator("h1:visible")).hasText(texts.get("content.erased.title"));
        return this;
    }

    int presses() {
        return presses;
    }

    String text(String key) {
        return texts.get(key);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }
}
