package nl.loketwijzer.portal;

import java.util.List;
import java.util.UUID;
import nl.loketwijzer.domain.shared.LoketId;
import org.jsoup.nodes.Document;

/** Somebody who books a talk, without a script. */
public final class Citizen {

    /** Their own: one address cannot have many appointments. */
    public final String email;

    public final Browser browser;

    public Citizen(int port) {
        this(port, "annie-" + UUID.randomUUID() + "@example.nl");
    }

    public Citizen(int port, String email) {
        browser = new Browser(port);
        this.email = email;
    }

    /** Presses the button on the loket's own page, and says what is needed when that is asked; shows its times. */
    public Document chooses(LoketId loket) {
        Document next = browser.press(browser.page("/nl/loketten/loket-" + loket), "loket", loket.toString());
        return next.select("input[name=nodig]").isEmpty() ? next : browser.press(next, "nodig", "COMPANION");
    }

    /** Up to the last look, where all is said once more. */
    public Document fillsInAt(LoketId loket) {
        Document times = chooses(loket);
        return fillsIn(times, times(times).getFirst());
    }

    public Document fillsIn(Document times, String time) {
        Document name = browser.press(times, "tijd", time);
        Document contact = browser.press(name, "naam", "Annie");
        return browser.press(contact, "bericht", "mail", "email", email);
    }

    public Document books(LoketId loket) {
        return browser.press(fillsInAt(loket));
    }

    public static List<String> times(Document page) {
        return page.select("input[name=tijd]").eachAttr("value");
    }

    public static String h1(Document page) {
        return page.expectFirst("h1").text();
    }

    /** What has to be mended, as said above the screen. */
    public static String said(Document page) {
        return page.select("[role=alert]").text();
    }

    /** Its ten signs. */
    public static String code(Document page) {
        return page.select(".lw-code").text().replace(" ", "");
    }
}
