package nl.loketwijzer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import nl.loketwijzer.journeys.Chromium.Script;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hands that are faster than the line: no press and no letter is lost. */
@Tag("journey")
class SlowLineTest {

    private static final String STORY = "Mijn man gaat naar een verpleeghuis";
    private static final int SLOW_MS = 1200;

    private final RunningHouse house = RunningHouse.shared();

    @Test
    void keepsWhatIsTypedAndPressedWhileAnAnswerIsOnItsWay() {
        try (Walk walk = new Walk(Chromium.phone(Script.ON), house.portal(), "nl")) {
            walk.open("").at("home.title");
            walk.settled();
            slow(walk, "**/*v-r=uidl*");
            walk.press("frame.next");
            walk.page.locator("#verhaal").pressSequentially(STORY);
            walk.press("frame.next");
            assertThat(walk.page.locator("[role=alert]")).containsText(walk.text("home.story.empty"));
            arrive(walk);
            assertThat(walk.complaints()).isEmpty();
        }
    }

    @Test
    void countsALongPressWhileFlowTakesThePageOver() {
        try (Walk walk = new Walk(Chromium.phone(Script.ON), house.portal(), "nl")) {
            slow(walk, "**/*v-r=init*");
            walk.open("").fill("verhaal", STORY);
            walk.page.waitForFunction("() => window.__klaar");
            assertThat(walk.page.locator("#eerst")).isVisible();
            Locator next = walk.page.locator("#eerst button.lw-btn").first();
            next.scrollIntoViewIfNeeded();
            BoundingBox box = next.boundingBox();
            walk.page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
            walk.page.mouse().down();
            walk.page.waitForTimeout(400);
            walk.page.mouse().up();
            arrive(walk);
            assertThat(walk.complaints()).isEmpty();
        }
    }

    /** Each of several answers takes its time. */
    private static void arrive(Walk walk) {
        assertThat(walk.page.locator("h1"))
                .hasText(walk.text("understood.title"), new LocatorAssertions.HasTextOptions().setTimeout(20_000));
    }

    private static void slow(Walk walk, String addresses) {
        walk.page.route(addresses, route -> {
            walk.page.waitForTimeout(SLOW_MS);
            route.resume();
        });
    }
}
