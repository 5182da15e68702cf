package nl.loketwijzer.portal.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.loketwijzer.portal.Browser;
import nl.loketwijzer.portal.PortalTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class PageTest {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @Test
    void showsTheFirstScreenWithoutASession() {
        HttpResponse<String> answer = browser.open("/nl");

        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.expectFirst("h1").text()).isEqualTo("Wat is er aan de hand?");
        assertThat(page.title()).isEqualTo("Wat is er aan de hand? – Loketwijzer");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("nl");
        assertThat(page.expectFirst("html").attr("dir")).isEqualTo("ltr");
        assertThat(browser.cookieNames()).isEmpty();
    }

    @Test
    void sendsEveryHeaderThatKeepsThePageSafe() {
        var headers = browser.open("/nl").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self' 'nonce-")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-inline")
                .doesNotContain("unsafe-eval");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void leadsToThePersonsOwnLanguage() {
        assertThat(location("/", "Accept-Language", "en-GB,en;q=0.8")).isEqualTo("/en");
        assertThat(location("/", "Accept-Language", "nl-BE")).isEqualTo("/nl");
        assertThat(location("/", "Accept-Language", "xx;;q=?")).isEqualTo("/nl");
        assertThat(location("/")).isEqualTo("/nl");
    }

    @Test
    void saysInDutchThatAnUnknownLanguageIsNotThere() {
        HttpResponse<String> answer = browser.open("/qq");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).expectFirst("h1").text()).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void saysInTheLanguageOfTheAddressThatAScreenIsNotThere() {
        HttpResponse<String> answer = browser.open("/en/nowhere/at/all");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).expectFirst("h1").text()).isEqualTo("This page is not here");
        assertThat(browser.cookieNames()).isEmpty();
    }

    @Test
    void keepsTheScreenWhenTheLanguageChanges() {
        Document page = browser.page("/nl/privacy");

        assertThat(page.expectFirst("a[data-taal=en]").attr("href")).isEqualTo("/en/privacy");
    }

    @Test
    void givesHumanHelpOnEveryScreen() {
        for (String path : new String[] {"/nl", "/nl/hulp", "/en/privacy", "/nl/onderwerpen", "/nl/nergens"}) {
            Document page = browser.page(path);

            assertThat(page.select(".lw-human a[href=tel:1400]")).as(path).hasSize(1);
            assertThat(page.select(".lw-human a[href$=/loketten]")).as(path).hasSize(1);
            assertThat(page.select("form[action$=/stuur/klaar]")).as(path).hasSize(1);
            assertThat(page.select("h1")).as(path).hasSize(1);
        }
    }

    @Test
    void doesNotLetFlowBeReachedByAnotherDoor() {
        assertThat(browser.open("/vaadinServlet/nl").statusCode()).isEqualTo(403);
        assertThat(browser.cookieNames()).isEmpty();
    }

    private String location(String path, String... headers) {
        return browser.open(path, headers).headers().firstValue("Location").orElseThrow();
    }
}
