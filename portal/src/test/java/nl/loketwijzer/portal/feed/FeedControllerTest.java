package nl.loketwijzer.portal.feed;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.FeedOf;
import nl.loketwijzer.domain.booking.Feeds;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.portal.Browser;
import nl.loketwijzer.portal.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A calendar elsewhere that reads appointments by a link. */
@PortalTest
@Tag("exchange")
class FeedControllerTest {

    private static final String UNKNOWN = "/agenda/" + "a".repeat(43) + ".ics";

    @LocalServerPort
    int port;

    @Autowired
    Feeds feeds;

    @Autowired
    Bookings bookings;

    @Autowired
    BookingFixture fixture;

    private FeedOf of = new FeedOf.Whole(new LoketId(new java.util.UUID(0, 0)));
    private String address = "";

    @BeforeEach
    void makeALink() {
        LoketId loket = fixture.openLoket(1);
        bookings.confirm(bookings.hold(fixture.freeSlot(loket), null).token(), visitor());
        of = new FeedOf.Whole(loket);
        address = "/agenda/" + feeds.make(HOUSE, of).token() + ".ics";
    }

    @Test
    void isReadAsACalendar() {
        HttpResponse<String> answer = from("127.0.0.21").open(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("BEGIN:VEVENT").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void whatDidNotChangeIsNotSent() {
        Browser calendar = from("127.0.0.22");
        String version = calendar.open(address).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = calendar.open(address, "If-None-Match", version);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(calendar.open(address, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aLinkThatEndedAnswersAsOneThatNeverWas() {
        Browser calendar = from("127.0.0.23");
        feeds.revoke(HOUSE, of);
        HttpResponse<String> ended = calendar.open(address);
        HttpResponse<String> never = calendar.open(UNKNOWN);

        assertThat(ended.statusCode()).isEqualTo(404);
        assertThat(never.statusCode()).isEqualTo(404);
        assertThat(ended.body()).isEqualTo(never.body());
        assertThat(ended.headers().map().keySet())
                .isEqualTo(never.headers().map().keySet());
        assertThat(calendar.open("/agenda/kort.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void whoTriesManyWrongOnesWaits() {
        Browser guesser = from("127.0.0.24");
        for (int tries = 0; tries < FeedTries.MOST; tries++) {
            assertThat(guesser.open("/agenda/" + "b".repeat(41) + (10 + tries) + ".ics")
                            .statusCode())
                    .isEqualTo(404);
        }

        HttpResponse<String> answer = guesser.open(address);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("300");
        assertThat(from("127.0.0.25").open(address).statusCode()).isEqualTo(200);
    }

    @Test
    void oneLinkIsNotReadAllTheTime() {
        Browser calendar = from("127.0.0.26");
        for (int reads = 0; reads < FeedTries.MOST; reads++) {
            assertThat(calendar.open(address).statusCode()).isEqualTo(200);
        }

        assertThat(calendar.open(address).statusCode()).isEqualTo(429);
    }

    private Browser from(String network) {
        return new Browser(port, network);
    }
}
