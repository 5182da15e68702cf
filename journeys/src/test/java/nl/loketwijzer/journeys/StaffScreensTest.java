package nl.loketwijzer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every screen and every form of staff behind the login, judged by axe, on the screen of an office and on a tablet. */
@Tag("journey")
@Tag("coordinator")
class StaffScreensTest {

    private static final Messages TEXTS = Messages.of(Language.DUTCH);

    /** Address and heading. */
    private static final Map<String, String> SCREENS = Map.of(
            "vandaag", "admin.agenda.title",
            "tolken", "admin.interpreters.title",
            "openingstijden", "admin.schedule.title",
            "loketten", "admin.lokets.title");

    /** Buttons of the opening hours that open a form. */
    private static final List<String> FORMS = List.of(
            "admin.policy.title", "admin.closure.sick", "admin.closure.add", "admin.rule.add", "admin.desk.add");

    private final RunningHouse house = RunningHouse.shared();

    @Test
    void holdWcagForACoordinator() {
        try (BrowserContext office = Chromium.examinedDesktop()) {
            Page page = office.newPage();
            Examination examination = new Examination(page);
            page.navigate(house.admin() + "/login");
            logIn(page, "coordinator");
            SCREENS.forEach((address, heading) -> {
                open(page, address, heading);
                look(page, examination, address);
            });
            open(page, "openingstijden", "admin.schedule.title");
            for (String form : FORMS) {
                button(page, TEXTS.get(form));
                assertThat(page.locator(".ad-form").first()).isVisible();
                look(page, examination, form.replace('.', '-'));
                button(page, TEXTS.get("admin.cancel"));
                assertThat(page.locator(".ad-form")).isHidden();
            }
            page.locator(".ad-side .ad-rows vaadin-button").first().click();
            assertThat(page.locator(".ad-form").first()).isVisible();
            look(page, examination, "balie");
            assertThat(examination.wrong()).isEmpty();
        }
    }

    @Test
    void holdWcagForAnAdministrator() {
        try (BrowserContext office = Chromium.examinedDesktop()) {
            Page page = office.newPage();
            Examination examination = new Examination(page);
            page.navigate(house.admin() + "/login");
            logIn(page, "administrator");
            open(page, "berichten", "admin.messages.title");
            look(page, examination, "berichten");
            assertThat(examination.wrong()).isEmpty();
        }
    }

    private void open(Page page, String address, String heading) {
        page.navigate(house.admin() + "/" + address);
        assertThat(page.locator("h1")).hasText(TEXTS.get(heading));
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
                .setPath(Path.of("target/screens/staff-" + name + ".png"))
                .setFullPage(true));
    }

    private static void logIn(Page page, String name) {
        page.getByLabel(TEXTS.get("admin.login.name")).fill(name);
        page.getByLabel(TEXTS.get("admin.login.password"), new Page.GetByLabelOptions().setExact(true))
                .fill(RunningHouse.PASSWORD);
        button(page, TEXTS.get("admin.login.submit"));
        assertThat(page.locator("vaadin-app-layout")).isVisible();
    }

    private static void button(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
    }
}
