package nl.loketwijzer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.i18n.Messages;

/** Somebody of staff behind a desk: logs in, presses buttons, fills in days. Every press is counted. */
final class Office implements AutoCloseable {

    private static final Messages TEXTS = Messages.of(Language.DUTCH);

    private final BrowserContext context;
    private final RunningHouse house;
    private int presses;
    final Page page;

    Office(BrowserContext context, RunningHouse house) {
        this.context = context;
        this.house = house;
        this.page = context.newPage();
    }

    static String text(String key) {
        return TEXTS.get(key);
    }

    /** @param account name of a sample account */
    Office logIn(String account) {
        return logIn(account, RunningHouse.PASSWORD);
    }

    Office logIn(String account, String password) {
        page.navigate(house.admin() + "/login");
        page.getByLabel(text("admin.login.name")).fill(account);
        page.getByLabel(text("admin.login.password"), new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        press("admin.login.submit");
        assertThat(page.locator("vaadin-app-layout")).isVisible();
        presses = 0;
        return this;
    }

    /** Types the address. */
    Office open(String address, String heading) {
        page.navigate(house.admin() + "/" + address);
        return at(heading);
    }

    Office follow(String link, String heading) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text(link)))
                .click();
        presses++;
        return at(heading);
    }

    Office at(String heading) {
        assertThat(page.locator("h1")).hasText(text(heading));
        return this;
    }

    Office press(String key) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text(key)).setExact(true))
                .first()
                .click();
        presses++;
        return this;
    }

    Office press(Locator button) {
        button.click();
        presses++;
        return this;
    }

    /** Fills in, and saves, that the whole loket is closed on this day. */
    Office close(LocalDate day) {
        press("admin.closure.add");
        for (String field : List.of("admin.closure.first", "admin.closure.last")) {
            page.getByLabel(text(field), new Page.GetByLabelOptions().setExact(true))
                    .fill(day.format(DateTimeFormatter.ofPattern("d-M-yyyy")));
            page.keyboard().press("Enter");
            presses++;
        }
        return press("admin.save");
    }

    /** Since the login. */
    int presses() {
        return presses;
    }

    /** Judged by axe, and pictured as on a desk and on a tablet. */
    Office look(Examination examination, String name) {
        examination.axe(name);
        picture(name + "-1280");
        page.setViewportSize(820, 1100);
        picture(name + "-820");
        page.setViewportSize(1280, 900);
        return this;
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens/staff-" + name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
