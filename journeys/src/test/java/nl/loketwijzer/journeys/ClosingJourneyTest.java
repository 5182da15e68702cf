package nl.loketwijzer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
    private static final String LOKET = "overheidsloket-amsterdam";
    private static final int PEOPLE = 8;
    private static final int MOST_PRESSES = 10;

    private final RunningHouse house = RunningHouse.shared();

    @Test
    void givesEverybodyAnotherTimeAndAListForTheDoor() throws InterruptedException {
        LocalDate day = someDay();
        List<Confirmed> people = people(day);
        Confirmed silent = new Citizen(house.portal()).bookUnreachable(LOKET, on(day));

        try (Office office = new Office(Chromium.examinedDesktop(), house)) {
            Page page = office.page;
            Examination examination = new Examination(page);
            office.logIn("coordinator")
                    .at("admin.agenda.title")
                    .follow("admin.schedule.menu", "admin.schedule.title")
                    .close(day);

            assertThat(page.locator(".ad-rearrange h2")).isVisible();
            assertThat(page.locator(".ad-rearrange tbody tr")).not().hasCount(0);
            office.look(examination, "sluiten").press(page.locator(".ad-rearrange vaadin-button[theme~=primary]"));

            office.at("admin.rearranged.title").look(examination, "gesloten");
            assertThat(office.presses()).isLessThanOrEqualTo(MOST_PRESSES);
            assertThat(page.locator(".ad-todo tbody tr")
                            .filter(new Locator.FilterOptions()
                                    .setHasText(silent.code().substring(0, 5))))
                    .hasCount(1);
            door(office, silent);
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
    private static void door(Office office, Confirmed silent) {
        Page page = office.page;
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".ad-door")).isVisible();
        assertThat(page.locator(".ad-door")).containsText(silent.code().substring(0, 5));
        assertThat(page.locator(".ad-door")).not().containsText(silent.code().substring(5));
        assertThat(page.locator(".ad-door")).not().containsText("Proef");
        assertThat(page.locator(".ad-todo .ad-table").first()).isHidden();
        office.picture("deur");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
