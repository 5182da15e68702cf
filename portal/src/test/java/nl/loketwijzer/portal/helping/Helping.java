package nl.loketwijzer.portal.helping;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.helping.HelperLinks;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.portal.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser in which staff help somebody. */
final class Helping {

    final Browser browser;
    private final String language;

    private Helping(Browser browser, String language) {
        this.browser = browser;
        this.language = language;
    }

    /** Begun with a fresh link. */
    static Helping begun(int port, String language, HelperLinks links, LoketId loket) {
        Browser browser = new Browser(port);
        browser.open(address(language, links.make(BookingFixture.HOUSE, loket)));
        return new Helping(browser, language);
    }

    static String address(String language, String link) {
        return "/helpen/" + language + "/" + link;
    }

    Document page(String path) {
        return browser.page("/" + language + "/" + path);
    }

    /** Sends a form as it stands, with these fields; the first button that has a name is pressed when none is given. */
    Document press(Document page, String... fields) {
        return browser.press(page, fields);
    }

    /** Presses the button of an only question. */
    Document choose(Document page) {
        var button = page.expectFirst("main form button[type=submit][name]");
        return browser.press(page, button.attr("name"), button.val());
    }

    /** By name, the lives in seconds of the cookies that this answer sets. */
    static Map<String, String> lives(HttpResponse<String> answer) {
        Map<String, String> lives = new HashMap<>();
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        for (String cookie : cookies) {
            String life = cookie.contains("Max-Age=") ? cookie.replaceAll(".*Max-Age=(\\d+).*", "$1") : "";
            lives.put(cookie.substring(0, cookie.indexOf('=')), life);
        }
        return lives;
    }

    static Document read(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
