package nl.loketwijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.journeys.Chromium.Script;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the first visit costs somebody with an old phone and little data. */
@Tag("journey")
class BudgetTest {

    private static final int BYTES = 75 * 1024;
    private static final int REQUESTS = 4;

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final List<String> answers = new ArrayList<>();
    private double bytes;

    @Test
    void theFirstVisitTakesFourRequestsAnd75KilobytesAtMost() {
        try (Walk walk =
                new Walk(Chromium.phone(Script.ON), RunningHouse.shared().portal(), "nl")) {
            CDPSession browser = walk.page.context().newCDPSession(walk.page);
            browser.on(
                    "Network.requestWillBeSent",
                    event -> addresses.put(
                            event.get("requestId").getAsString(),
                            event.getAsJsonObject("request").get("url").getAsString()));
            browser.on("Network.loadingFinished", event -> {
                double length = event.get("encodedDataLength").getAsDouble();
                bytes += length;
                answers.add(addresses.get(event.get("requestId").getAsString()) + " " + Math.round(length));
            });
            browser.send("Network.enable");
            walk.open("").at("home.title");
            walk.settled();
            walk.page.waitForTimeout(1500);
            List<String> sent =
                    answers.stream().filter(line -> line.startsWith("http")).toList();
            System.out.println("First visit: " + sent.size() + " requests, " + Math.round(bytes) + " bytes " + sent);
            assertThat(sent).hasSizeLessThanOrEqualTo(REQUESTS);
            assertThat(bytes).isPositive().isLessThanOrEqualTo(BYTES);
        }
    }
}
