package nl.loketwijzer.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One headless Chromium for all journeys of this JVM. */
final class Chromium {

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getenv().getOrDefault("LOKET_CHROMIUM", "/usr/bin/chromium")))
                    .setHeadless(true)
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    static {
        // what must come comes; how fast is for the bench to say
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }

    private Chromium() {}

    /** A phone of 360 pixels wide. */
    static BrowserContext phone(Script script) {
        return context(script, 360, 740);
    }

    /** A phone on which axe may look into the page, past its security policy. */
    static BrowserContext examined() {
        return BROWSER.newContext(
                new Browser.NewContextOptions().setViewportSize(360, 740).setBypassCSP(true));
    }

    /** As {@link #examined}, on the screen of an office. */
    static BrowserContext examinedDesktop() {
        return BROWSER.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 900).setBypassCSP(true));
    }

    static BrowserContext desktop() {
        return context(Script.ON, 1280, 900);
    }

    private static BrowserContext context(Script script, int width, int height) {
        return BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(script == Script.ON));
    }

    /** Whether the phone runs scripts. */
    enum Script {
        ON,
        OFF
    }
}
