package nl.loketwijzer.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import nl.loketwijzer.portal.Browser;
import nl.loketwijzer.portal.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a first visit on a slow phone costs. A test with a real browser counts Flow's last request too. */
@PortalTest
class BudgetTest {

    /** 75 KB for all, of which 1.5 KB for headers and for Flow's last, small request. */
    private static final int BYTES = 75 * 1024 - 1536;

    @LocalServerPort
    int port;

    @Test
    void firstVisitIsLightAndNeedsOneFile() {
        Browser browser = new Browser(port);
        Document page = browser.page("/nl");
        String script = page.expectFirst("script[src]").attr("src");

        int bytes = browser.bytes("/nl") + browser.bytes(script) + browser.bytes("/?v-r=init&location=nl&query=");

        assertThat(page.select("script[src],link[rel=stylesheet],img,link[rel=modulepreload]"))
                .hasSize(1);
        assertThat(bytes).isLessThan(BYTES);
    }

    @Test
    void bundleIsKeptForGood() {
        Browser browser = new Browser(port);
        String script = browser.page("/nl").expectFirst("script[src]").attr("src");

        assertThat(browser.open(script).headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
    }
}
