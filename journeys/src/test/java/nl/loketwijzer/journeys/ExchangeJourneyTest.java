package nl.loketwijzer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A coordinator changes the own loket with the keyboard alone, exchanges tables, and lends the appointments to a calendar. */
@Tag("journey")
@Tag("coordinator")
@Tag("exchange")
class ExchangeJourneyTest {

    private final RunningHouse house = RunningHouse.shared();

    @Test
    void changesTheLoketWithTheKeyboardAndCitizensReadIt() {
        String route = "Ingang om de hoek " + UUID.randomUUID();
        try (Office office = new Office(Chromium.examinedDesktop(), house)) {
            Examination examination = new Examination(office.page);
            office.logIn("coordinator").open("loketten", "admin.lokets.title");
            Locator change = office.page
                    .locator("vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText(Office.text("admin.lokets.change")))
                    .first();
            change.focus();
            office.page.keyboard().press("Enter");
            office.at("admin.loket.form.title").look(examination, "loket");

            type(office, "admin.loket.field.PHONE", "12");
            office.page.keyboard().press("Tab");
            button(office, "admin.save").focus();
            office.page.keyboard().press("Enter");
            assertThat(office.page.getByText(Office.text("admin.loket.refused.NOT_A_PHONE")))
                    .isVisible();
            examination.axe("loket met een fout");

            type(office, "admin.loket.field.PHONE", "");
            type(office, "admin.loket.field.ROUTE", route);
            button(office, "admin.save").focus();
            office.page.keyboard().press("Enter");
            assertThat(office.page.getByText(Office.text("admin.saved"))).isVisible();
            assertThat(examination.wrong()).isEmpty();
        }
        try (Walk walk = new Walk(Chromium.phone(Chromium.Script.OFF), house.portal(), "nl")) {
            walk.open("loketten/overheidsloket-amsterdam");
            assertThat(walk.page.locator("main")).containsText(route);
        }
    }

    @Test
    void takesTheTableOutAndInAgain() throws IOException {
        try (Office office = new Office(Chromium.examinedDesktop(), house)) {
            Examination examination = new Examination(office.page);
            office.logIn("coordinator").open("loketten", "admin.lokets.title");
            String table = Files.readString(office.page
                    .waitForDownload(() -> office.page
                            .getByText(Office.text("admin.lokets.export"))
                            .click())
                    .path());
            assertThat(table).contains("overheidsloket-amsterdam");

            office.press("admin.lokets.import").at("admin.import.title");
            upload(office, "loketten.csv", table);
            assertThat(office.page.getByText(Office.text("admin.import.nothing")))
                    .isVisible();

            upload(
                    office,
                    "loketten.csv",
                    table.replace("Overheidsloket Amsterdam", "Overheidsloket Mokum") + ";x\r\n");
            assertThat(office.page.locator(".ad-report tbody tr")).not().hasCount(0);
            office.look(examination, "tabel");

            upload(office, "loketten.csv", "naam;plaats\r\n");
            assertThat(office.page.locator(".ad-problem")).containsText("kenmerk");
            assertThat(examination.wrong()).isEmpty();
        }
    }

    @Test
    void lendsTheAppointmentsAndReadsClosures() {
        LocalDate day = LocalDate.now().plusDays(120);
        try (Office office = new Office(Chromium.examinedDesktop(), house)) {
            Page page = office.page;
            Examination examination = new Examination(page);
            office.logIn("coordinator").open("agendas", "admin.feeds.title");
            Locator make = button(office, "admin.feeds.make");
            make.focus();
            page.keyboard().press("Enter");
            String address = page.locator(".ad-script input").first().inputValue();
            APIResponse read = page.request().get(address);
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.text()).startsWith("BEGIN:VCALENDAR");

            upload(office, "sluitingen.ics", """
                    BEGIN:VCALENDAR
                    BEGIN:VEVENT
                    UID:%s
                    DTSTART;VALUE=DATE:%s
                    SUMMARY:Studiedag
                    END:VEVENT
                    END:VCALENDAR
                    """.formatted(
                            UUID.randomUUID(), day.format(DateTimeFormatter.BASIC_ISO_DATE)));
            assertThat(page.locator(".ad-report tbody tr")).hasCount(1);
            office.look(examination, "agendas");
            page.locator(".ad-report vaadin-button[theme~=primary]").click();
            assertThat(page.getByText(Office.text("admin.closures.state.EXISTS")))
                    .isVisible();
            assertThat(examination.wrong()).isEmpty();
        }
    }

    private static Locator button(Office office, String key) {
        return office.page
                .locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(Office.text(key)))
                .first();
    }

    private static void type(Office office, String label, String text) {
        Locator field = office.page.getByRole(
                AriaRole.TEXTBOX,
                new Page.GetByRoleOptions().setName(Office.text(label)).setExact(true));
        field.focus();
        office.page.keyboard().press("Control+A");
        office.page.keyboard().press("Delete");
        office.page.keyboard().type(text);
    }

    private static void upload(Office office, String name, String text) {
        office.page
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", text.getBytes(UTF_8)));
    }
}
