package nl.loketwijzer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.loketwijzer.journeys.Chromium.Script;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who needs a quarter of an hour for one screen is asked whether to keep the time, and loses nothing. */
@Tag("journey")
@Tag("booking")
class SlowCitizenTest {

    private final RunningHouse house = RunningHouse.shared();

    @Test
    void isAskedQuietlyWhetherToKeepTheTime() {
        try (Walk walk = new Walk(Chromium.phone(Script.ON), house.portal(), "nl")) {
            walk.page.clock().install();
            walk.open("loket").at("loket.where.title");
            walk.fill("plek", "6712").press("loket.where.search");
            walk.page.locator("button[name=loket]").first().click();
            walk.at("booking.needs.title").press("frame.next").at("booking.time.title");
            walk.chooseTime(walk.times().getFirst())
                    .press("booking.time.choose")
                    .at("booking.name.title");
            walk.settled();
            Locator place = walk.page.locator("[data-houden]");
            walk.fill("naam", "Annie");
            walk.page.clock().fastForward("10:00");
            assertThat(place).isEmpty();

            walk.page.clock().fastForward("06:00");
            assertThat(place).containsText(walk.text("booking.keep.question"));
            walk.picture("houden-360");
            place.locator("button").click();
            assertThat(place).hasText(walk.text("booking.keep.kept"));

            assertThat(walk.page.locator("#naam")).hasValue("Annie");
            walk.press("frame.next").at("booking.contact.title");
            assertThat(walk.complaints()).isEmpty();
        }
    }
}
