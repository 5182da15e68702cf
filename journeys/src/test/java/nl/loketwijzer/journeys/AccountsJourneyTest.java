package nl.loketwijzer.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody new is invited, chooses a password, makes a passkey, and is logged out from elsewhere. */
@Tag("journey")
class AccountsJourneyTest {

    private static final String PASSWORD = "vier kleine groene fietsen";

    private final RunningHouse house = RunningHouse.shared();
    private final String username = "nieuw-" + UUID.randomUUID().toString().substring(0, 8);
    private final String email = username + "@example.nl";

    @Test
    void fromInvitationToPasskeyToLoggedOut() throws Exception {
        BrowserContext own = Chromium.desktop();
        try (Office administrator = new Office(Chromium.desktop(), house);
                Office somebody = new Office(own, house)) {
            invite(administrator);
            String link = link();
            choosePassword(somebody, link);

            somebody.logIn(username, PASSWORD);
            CDPSession device = device(own, somebody.page);
            makePasskey(somebody);
            logInWithPasskey(own, somebody);
            device.detach();

            endSessions(administrator);
            somebody.page.navigate(house.admin() + "/mijn-account");
            somebody.at("admin.login.title");
        }
    }

    private void invite(Office office) {
        office.logIn("administrator").open("accounts", "admin.staff.title").press("admin.staff.invite");
        field(office.page, "admin.staff.name").fill("Wobbe Nieuw");
        field(office.page, "admin.staff.email").fill(email);
        office.page
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(Office.text("admin.staff.role.ADMINISTRATOR")))
                .check();
        office.press("admin.staff.invite.send");
        assertThat(office.page
                        .getByText("De uitnodiging is op weg naar Wobbe Nieuw.")
                        .first())
                .isVisible();
    }

    private String link() throws InterruptedException {
        String letter = new Mailbox(house.data().resolve("outbox"))
                .await(email, 1)
                .getFirst()
                .text();
        return letter.lines()
                .filter(line -> line.startsWith("http"))
                .findFirst()
                .orElseThrow();
    }

    /** The link leaves the address at once, and stands in no request and no log. */
    private void choosePassword(Office office, String link) throws Exception {
        String token = link.replaceFirst(".*#", "");
        List<String> addresses = new ArrayList<>();
        office.page.onRequest(request -> addresses.add(request.url()));
        office.page.navigate(link);
        field(office.page, "admin.invitation.username").fill(username);
        assertThat(office.page.url()).isEqualTo(house.admin() + "/uitnodiging");
        field(office.page, "admin.invitation.password").fill("wobbenieuw!!");
        office.press("admin.invitation.submit");
        assertThat(office.page
                        .getByText(Office.text("admin.staff.refused.PASSWORD_OWN"))
                        .first())
                .isVisible();
        field(office.page, "admin.invitation.password").fill(PASSWORD);
        office.press("admin.invitation.submit").at("admin.invitation.done.title");
        assertThat(addresses).isNotEmpty().noneMatch(address -> address.contains(token));
        assertThat(logs()).noneMatch(line -> line.contains(token) || line.contains(PASSWORD) || line.contains(email));

        office.page.navigate("about:blank");
        office.page.navigate(link);
        assertThat(office.page.getByText(Office.text("admin.invitation.over")).first())
                .isVisible();
    }

    private List<String> logs() throws Exception {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(house.data().resolve("logs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lines.add(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return lines;
    }

    /** A device with a fingerprint reader whose owner always agrees. */
    private static CDPSession device(BrowserContext context, Page page) {
        CDPSession device = context.newCDPSession(page);
        device.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wanted = new JsonObject();
        wanted.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", wanted);
        return device;
    }

    private static void makePasskey(Office office) {
        office.open("mijn-account", "admin.me.title");
        assertThat(office.page.getByText(Office.text("admin.me.passkey.none")).first())
                .isVisible();
        field(office.page, "admin.me.passkey.label").fill("Laptop van Wobbe");
        office.press("admin.me.passkey.add");
        assertThat(office.page.locator(".ad-rows").getByText("Laptop van Wobbe"))
                .isVisible();
    }

    private void logInWithPasskey(BrowserContext context, Office office) {
        context.clearCookies();
        office.open("login", "admin.login.title").press("admin.login.passkey");
        assertThat(office.page)
                .hasURL(house.admin() + "/vandaag", new PageAssertions.HasURLOptions().setTimeout(30_000));
        office.open("mijn-account", "admin.me.title");
    }

    private static void endSessions(Office office) {
        office.open("accounts", "admin.staff.title");
        office.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Wijzig het account van Wobbe Nieuw"))
                .first()
                .click();
        office.press("admin.staff.sessions.end");
        assertThat(office.page.getByText("Wobbe Nieuw wordt overal uitgelogd").first())
                .isVisible();
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(Office.text(label), new Page.GetByLabelOptions().setExact(true));
    }
}
