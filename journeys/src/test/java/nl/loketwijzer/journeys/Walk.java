package nl.loketwijzer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Messages;

/** Somebody who walks through the portal: reads headings, fills in fields, presses buttons. */
final class Walk implements AutoCloseable {

    private final BrowserContext context;
    private final String portal;
    private final Messages texts;
    private final List<String> complaints = new ArrayList<>();
    private Consumer<Page> look = page -> {};
    final Page page;

    Walk(BrowserContext context, String portal, String language) {
        this.context = context;
        this.portal = portal;
        this.texts = Messages.of(Language.of(language).orElseThrow());
        context.setDefaultTimeout(20_000);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Does this at every screen that is reached. */
    Walk lookingWith(Consumer<Page> examination) {
        look = examination;
        return this;
    }

    /** @param path behind the language */
    Walk open(String path) {
        page.navigate(portal + "/" + texts.language().tag() + (path.isEmpty() ? "" : "/" + path));
        return this;
    }

    /** Waits until Flow has taken the page over. */
    Walk settled() {
        page.waitForFunction("() => window.__klaar && !document.getElementById('eerst')");
        return this;
    }

    /** Waits for the screen with this heading. */
    Walk at(String key) {
        return atHeading(texts.get(key));
    }

    Walk atHeading(String heading) {
        Locator title = page.locator("h1");
        assertThat(title).hasText(heading);
        look.accept(page);
        return this;
    }

    Walk fill(String field, String text) {
        page.locator("#" + field).fill(text);
        return this;
    }

    /** Marks the radio or checkbox of this name and value. */
    Walk mark(String name, String value) {
        page.locator("input[name='" + name + "'][value='" + value + "']").check();
        return this;
    }

    Walk press(String key) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(texts.get(key)).setExact(true))
                .first()
                .click();
        return this;
    }

    Walk follow(String key) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(texts.get(key)).setExact(true))
                .first()
                .click();
        return this;
    }

    /** What these elements say, in order. */
    List<String> read(String selector) {
        return page.locator(selector).allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** The loket that the screen with times is about. */
    Optional<String> chosenLoket() {
        return read(".lw-note b[lang=nl]").stream().findFirst();
    }

    String text(String key) {
        return texts.get(key);
    }

    /** Values of the times that can be chosen. */
    List<String> times() {
        return page.locator("input[name=tijd]").all().stream()
                .map(input -> input.getAttribute("value"))
                .toList();
    }

    Walk chooseTime(String value) {
        page.locator("input[name=tijd][value='" + value + "']").first().check();
        return this;
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens/" + name + ".png"))
                .setFullPage(true));
    }

    /** What the browser complained about: blocked scripts, errors. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
