package nl.loketwijzer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every screen and every form of staff behind the login, judged by axe, on the screen of an office and on a tablet. */
@Tag("journey")
@Tag("coordinator")
class StaffScreensTest {

    /** Address and heading. */
    private static final Map<String, String> SCREENS = Map.of(
            "vandaag", "admin.agenda.title",
            "tolken", "admin.interpreters.title",
            "openingstijden", "admin.schedule.title",
            "loketten", "admin.lokets.title",
            "loketten/inlezen", "admin.import.title",
            "agendas", "admin.feeds.title");

    private static final Map<String, String> ADMINISTRATION = Map.of(
            "berichten", "admin.messages.title",
            "accounts", "admin.staff.title",
            "logboek", "admin.log.title",
            "mijn-account", "admin.me.title");

    private static final Map<String, String> DOORS = Map.of(
            "login", "admin.login.title",
            "login?fout", "admin.login.title",
            "wachtwoord-vergeten", "admin.forgotten.title",
            "uitnodiging", "admin.invitation.title");

    /** Buttons of the opening hours that open a form. */
    private static final List<String> FORMS = List.of(
            "admin.policy.title",
            "admin.closure.sick",
            "admin.closure.add",
            "admin.rule.add",
            "admin.copy.open",
            "admin.desk.add");

    private final RunningHouse house = RunningHouse.shared();

    @Test
    void holdWcagForACoordinator() {
        try (Office office = new Office(Chromium.examinedDesktop(), house)) {
            Examination examination = new Examination(office.page);
            office.logIn("coordinator");
            SCREENS.forEach(
                    (address, heading) -> office.open(address, heading).look(examination, address.replace('/', '-')));
            office.open("openingstijden", "admin.schedule.title");
            Locator form = office.page.locator(".ad-form");
            for (String button : FORMS) {
                office.press(button);
                assertThat(form.first()).isVisible();
                office.look(examination, button.replace('.', '-')).press("admin.cancel");
                assertThat(form).isHidden();
            }
            office.press(office.page.locator(".ad-side .ad-rows vaadin-button").first());
            assertThat(form.first()).isVisible();
            office.look(examination, "balie");
            assertThat(examination.wrong()).isEmpty();
        }
    }

    @Test
    void holdWcagForAnAdministrator() {
        try (Office office = new Office(Chromium.examinedDesktop(), house)) {
            Examination examination = new Examination(office.page);
            office.logIn("administrator");
            ADMINISTRATION.forEach(
                    (address, heading) -> office.open(address, heading).look(examination, address));
            office.open("accounts", "admin.staff.title").press("admin.staff.invite");
            assertThat(office.page.locator(".ad-form").first()).isVisible();
            office.look(examination, "uitnodigen");
            assertThat(examination.wrong()).isEmpty();
        }
    }

    /** What somebody meets who is not logged in. */
    @Test
    void holdWcagBeforeTheLogin() {
        try (Office office = new Office(Chromium.examinedDesktop(), house)) {
            Examination examination = new Examination(office.page);
            DOORS.forEach((address, heading) ->
                    office.open(address, heading).look(examination, address.replaceFirst("[?].*", "-fout")));
            assertThat(examination.wrong()).isEmpty();
        }
    }
}
