package nl.loketwijzer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
                Office office = new Office(Chromium.desktop(), house)) {
            walk.open("loketten/" + slug(walk))
                    .settled()
                    .press("loket.page.book")
                    .at("booking.needs.title");
            walk.press("frame.next").at("booking.time.title");
            LocalDate day = walk.times().stream()
                    .map(CoordinatorJourneyTest::day)
                    .distinct()
                    .skip(2)
                    .findFirst()
                    .orElseThrow();

            office.logIn("coordinator")
                    .at("admin.agenda.title")
                    .follow("admin.schedule.menu", "admin.schedule.title")
                    .close(day);
            assertThat(office.page.getByText(Office.text("admin.saved"))).isVisible();

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
}
