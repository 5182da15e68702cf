package nl.loketwijzer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Messages;
import nl.loketwijzer.journeys.Chromium.Script;
import nl.loketwijzer.journeys.Citizen.Confirmed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The loket closes on a day on which people come, one of whom cannot be reached. In fewer than ten presses everybody has
 * another time, the messages are on their way, and there is a list for the door.
 */
@Tag("journey")
@Tag("booking")
@Tag("coordinator")
class ClosingJourneyTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Messages TEXTS = Messages.of(Language.DUTCH);
    private static final String LOKET = "overheidsloket-amsterdam";
    private static final int PEOPLE = 8;
    private static final int MOST_PRESSES = 10;

    private final RunningHouse house = RunningHouse.shared();
    private int presses;

    @Test
    void givesEverybodyAnotherTimeAndAListForTheDoor() throws InterruptedException {
        LocalDate day = someDay();
        List<Confirmed> people = people(day);
        Confirmed silent = new Citizen(house.portal()).bookUnreachable(LOKET, on(day));

        try (BrowserContext office = Chromium.examinedDesktop()) {
            Page page = office.newPage();
            Examination examination = new Examination(page);
            logIn(page);
            openClosure(page, day);
            press(page, "admin.save");

            assertThat(page.locator(".ad-rearrange h2")).isVisible();
            assertThat(page.locator(".ad-rearrange tbody tr")).not().hasCount(0);
            look(page, examination, "sluiten");
            page.locator(".ad-rearrange vaadin-button[theme~=primary]").click();
            presses++;

            assertThat(page.locator("h1")).hasText(TEXTS.get("admin.rearranged.title"));
            look(page, examination, "gesloten");
            assertThat(presses).isLessThanOrEqualTo(MOST_PRESSES);
            assertThat(page.locator(".ad-todo tbody tr")
                            .filter(new Locator.FilterOptions()
                                    .setHasText(silent.code().substring(0, 5))))
                    .hasCount(1);
            door(page, silent);
            assertThat(examination.wrong()).isEmpty();
        }
        for (Confirmed person : people) {
            List<Mailbox.Letter> letters = new Mailbox(house.data().resolve("outbox")).await(person.email(), 2);
            assertThat(letters.getLast().subject()).contains("Nieuwe tijd");
            assertThat(new Citizen(house.portal())
                            .open(person.email(), person.code())
                            .when())
                    .isNotEqualTo(person.when());
        }
    }

    /** The second day on which there is a free time. */
    private LocalDate someDay() {
        try (Walk walk = new Walk(Chromium.phone(Script.OFF), house.portal(), "nl")) {
            walk.open("loketten/" + LOKET).press("loket.page.book").at("booking.needs.title");
            walk.mark("nodig", "MORE_TIME").press("frame.next").at("booking.time.title");
            return walk.times().stream()
                    .map(time -> Instant.ofEpochSecond(Long.parseLong(time))
                            .atZone(ZONE)
                            .toLocalDate())
                    .distinct()
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Confirmed> people(LocalDate day) throws InterruptedException {
        List<Confirmed> people = new ArrayList<>();
        for (int number = 1; number <= PEOPLE; number++) {
            people.add(new Citizen(house.portal()).book(LOKET, on(day), "sluiten-" + number + "@example.org"));
        }
        return people;
    }

    private static Predicate<Instant> on(LocalDate day) {
        return time -> time.atZone(ZONE).toLocalDate().equals(day);
    }

    /** On paper there is nothing but the sheet for the door: half of each code and times, and no name. */
    private static void door(Page page, Confirmed silent) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".ad-door")).isVisible();
        assertThat(page.locator(".ad-door")).containsText(silent.code().substring(0, 5));
        assertThat(page.locator(".ad-door")).not().containsText(silent.code().substring(5));
        assertThat(page.locator(".ad-door")).not().containsText("Proef");
        assertThat(page.locator(".ad-todo .ad-table").first()).isHidden();
        picture(page, "deur");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void look(Page page, Examination examination, String name) {
        examination.axe(name);
        picture(page, name + "-1280");
        page.setViewportSize(820, 1100);
        picture(page, name + "-820");
        page.setViewportSize(1280, 900);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens/" + name + ".png"))
                .setFullPage(true));
    }

    private void logIn(Page page) {
        page.navigate(house.admin() + "/login");
        page.getByLabel(TEXTS.get("admin.login.name")).fill("coordinator");
        page.getByLabel(TEXTS.get("admin.login.password"), new Page.GetByLabelOptions().setExact(true))
                .fill(RunningHouse.PASSWORD);
        press(page, "admin.login.submit");
        assertThat(page.locator("h1")).hasText(TEXTS.get("admin.agenda.title"));
        presses = 0;
    }

    private void openClosure(Page page, LocalDate day) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TEXTS.get("admin.schedule.menu")))
                .click();
        presses++;
        assertThat(page.locator("h1")).hasText(TEXTS.get("admin.schedule.title"));
        press(page, "admin.closure.add");
        for (String field : List.of("admin.closure.first", "admin.closure.last")) {
            page.getByLabel(TEXTS.get(field), new Page.GetByLabelOptions().setExact(true))
                    .fill(day.format(DateTimeFormatter.ofPattern("d-M-yyyy")));
            page.keyboard().press("Enter");
            presses++;
        }
    }

    private void press(Page page, String key) {
        presses++;
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(TEXTS.get(key, Map.of()))
                                .setExact(true))
                .first()
                .click();
    }
}
