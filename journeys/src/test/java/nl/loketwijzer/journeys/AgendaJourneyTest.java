package nl.loketwijzer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Colleagues at one loket: new hours every two weeks, and an appointment made at the counter that the other sees at once. */
@Tag("journey")
@Tag("coordinator")
class AgendaJourneyTest {

    private final RunningHouse house = RunningHouse.shared();

    @Test
    void opensATuesdayEveningEveryTwoWeeks() {
        try (Office office = new Office(Chromium.desktop(), house)) {
            office.logIn("coordinator").follow("admin.schedule.menu", "admin.schedule.title");
            office.press("admin.rule.add");
            choose(office, "admin.rule.rhythm", "admin.rule.rhythm.EVEN_WEEKS");
            office.page.getByLabel(Office.text("admin.rule.day")).click();
            option(office, "dinsdag");
            fill(office, "admin.rule.from", "18:00");
            fill(office, "admin.rule.until", "20:00");
            office.press("admin.save");
            assertThat(office.page.getByText(Office.text("admin.saved"))).isVisible();

            LocalDate tuesday = evenTuesday();
            fill(office, "admin.preview.day", tuesday.format(DateTimeFormatter.ofPattern("d-M-yyyy")));
            assertThat(office.page
                            .locator(".ad-facts, .ad-times")
                            .getByText("18.00")
                            .first())
                    .isVisible();
            fill(office, "admin.preview.day", tuesday.plusWeeks(1).format(DateTimeFormatter.ofPattern("d-M-yyyy")));
            assertThat(office.page.locator(".ad-times > span").getByText("18.00"))
                    .hasCount(0);
        }
    }

    @Test
    void whatOneBooksAtTheCounterTheOtherSeesWithoutLoading() {
        try (Office counter = new Office(Chromium.examinedDesktop(), house);
                Office colleague = new Office(Chromium.desktop(), house)) {
            Examination examination = new Examination(counter.page);
            counter.logIn("dienstverlener").open("nieuwe-afspraak", "admin.book.title");
            Locator times = counter.page.locator("vaadin-radio-group.ad-choices vaadin-radio-button");
            counter.page.getByLabel(Office.text("admin.book.name")).first().fill("Mevrouw Balie");
            Locator first = counter.page
                    .locator("vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText("Eerste vrije tijd"));
            if (first.isVisible()) {
                counter.press(first);
            }
            times.first().locator("label").click();
            counter.look(examination, "nieuwe-afspraak");
            String day =
                    String.valueOf(counter.page.locator("vaadin-date-picker").evaluate("picker => picker.value"));

            colleague.logIn("coordinator").open("vandaag/" + day, "admin.agenda.title");
            assertThat(colleague.page.getByText("Mevrouw Balie")).hasCount(0);
            counter.press("admin.book.do");
            assertThat(counter.page.locator(".ad-slip__code").first()).isVisible();

            assertThat(colleague.page.getByText("Mevrouw Balie")).isVisible();
            colleague.picture("vandaag-live");
            slip(counter);
            counter.open("week/" + day, "admin.agenda.week.title").look(examination, "week");
            assertThat(counter.page.getByText("Mevrouw Balie")).isVisible();
            assertThat(examination.wrong()).isEmpty();
        }
    }

    @Test
    void aHelperSeesWhoComesToday() {
        try (Office office = new Office(Chromium.examinedDesktop(), house)) {
            Examination examination = new Examination(office.page);
            office.logIn("helper").at("admin.reception.title").look(examination, "ontvangst");
            assertThat(examination.wrong()).isEmpty();
        }
    }

    /** On paper there is nothing but what the person takes along. */
    private static void slip(Office office) {
        Page page = office.page;
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".ad-slip")).isVisible();
        assertThat(page.locator("h1")).isHidden();
        office.picture("papier");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static void choose(Office office, String field, String choice) {
        office.page.getByLabel(Office.text(field)).click();
        option(office, Office.text(choice));
    }

    private static void option(Office office, String words) {
        office.page
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    private static void fill(Office office, String field, String words) {
        office.page
                .getByLabel(Office.text(field), new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(words);
        office.page.keyboard().press("Enter");
    }

    private static LocalDate evenTuesday() {
        LocalDate tuesday = LocalDate.now().plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        return tuesday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0 ? tuesday : tuesday.plusWeeks(1);
    }
}
