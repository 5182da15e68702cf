package nl.loketwijzer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Messages;
import nl.loketwijzer.journeys.Chromium.Script;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A coordinator closes a day, and the citizen's next click shows it. */
@Tag("journey")
@Tag("booking")
class CoordinatorJourneyTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Messages TEXTS = Messages.of(Language.DUTCH);

    private final RunningHouse house = RunningHouse.shared();

    @Test
    void closesADayAndTheTimesAreGone() {
        try (Walk walk = new Walk(Chromium.phone(Script.ON), house.portal(), "nl");
                BrowserContext desktop = Chromium.desktop()) {
            walk.open("loketten/" + slug(walk));
            walk.page.waitForFunction("() => window.__klaar && !document.getElementById('eerst')");
            walk.press("loket.page.book").at("booking.needs.title");
            walk.press("frame.next").at("booking.time.title");
            LocalDate day = walk.times().stream()
                    .map(CoordinatorJourneyTest::day)
                    .distinct()
                    .skip(2)
                    .findFirst()
                    .orElseThrow();

            close(desktop.newPage(), day);

            walk.open("tijd").at("booking.time.title");
            assertThat(walk.times()).extracting(CoordinatorJourneyTest::day).doesNotContain(day);
        }
    }

    /** The coordinator's first loket. */
    private static String slug(Walk walk) {
        walk.open("loketten/a").atHeading(TEXTS.get("loket.all.letter", Map.of("letter", "A")));
        return walk.page
                .locator("a:text-is('Overheidsloket Amsterdam')")
                .getAttribute("href")
                .replaceFirst(".*/", "");
    }

    private static LocalDate day(String time) {
        return Instant.ofEpochSecond(Long.parseLong(time)).atZone(ZONE).toLocalDate();
    }

    private void close(Page page, LocalDate day) {
        page.navigate(house.admin() + "/login");
        page.getByLabel(TEXTS.get("admin.login.name")).fill("coordinator");
        page.getByLabel(TEXTS.get("admin.login.password"), new Page.GetByLabelOptions().setExact(true))
                .fill(RunningHouse.PASSWORD);
        press(page, "admin.login.submit");
        assertThat(page.locator("h1")).hasText(TEXTS.get("admin.agenda.title"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TEXTS.get("admin.schedule.menu")))
                .click();
        assertThat(page.locator("h1")).hasText(TEXTS.get("admin.schedule.title"));
        press(page, "admin.closure.add");
        for (String field : List.of("admin.closure.first", "admin.closure.last")) {
            page.getByLabel(TEXTS.get(field), new Page.GetByLabelOptions().setExact(true))
                    .fill(day.format(DateTimeFormatter.ofPattern("d-M-yyyy")));
            page.keyboard().press("Enter");
        }
        press(page, "admin.save");
        assertThat(page.getByText(TEXTS.get("admin.saved"))).isVisible();
    }

    private static void press(Page page, String key) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(TEXTS.get(key)).setExact(true))
                .first()
                .click();
    }
}
