package nl.loketwijzer.portal.booking;

import static nl.loketwijzer.portal.Citizen.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.portal.Citizen;
import nl.loketwijzer.portal.PastThePortal;
import nl.loketwijzer.portal.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is slow is asked whether to keep the time, and nobody else. */
@PortalTest
@Tag("booking")
class KeepingTest {

    private static final String KEEP = "/nl/stuur/houden";
    private static final String PLACE = "[data-houden]";

    @LocalServerPort
    int port;

    @Autowired
    BookingFixture fixture;

    @Autowired
    Bookings bookings;

    private final JdbcClient jdbc = PastThePortal.database();

    private Citizen annie;

    @BeforeEach
    void arrive() {
        annie = new Citizen(port);
    }

    @Test
    void isAskedOnlyWhereATimeIsHeld() {
        Document times = annie.chooses(fixture.openLoket(1));
        assertThat(times.select(PLACE)).isEmpty();

        Document name = annie.browser.press(times, "tijd", times(times).getFirst());
        assertThat(name.expectFirst(PLACE).attr("data-houden")).isEqualTo(KEEP);
        assertThat(name.expectFirst(PLACE).attr("data-vraag")).isEqualTo("Heeft u meer tijd nodig?");
        assertThat(name.expectFirst(PLACE).text()).as("quiet until then").isEmpty();

        Document booked = annie.browser.press(annie.fillsIn(times, times(times).getFirst()));
        assertThat(booked.select(PLACE)).isEmpty();
    }

    @Test
    void keepsTheTimeForAnotherTwentyMinutes() {
        holds(fixture.openLoket(1));
        nearlyOver();

        assertThat(annie.browser.post(KEEP).statusCode()).isEqualTo(204);

        assertThat(minutesLeft()).isBetween(18, 20);
    }

    @Test
    void saysWhenItIsSomebodyElses() {
        LoketId loket = fixture.openLoket(1);
        String time = holds(loket);
        jdbc.sql("update claim set expires_at = utc_timestamp(6) - interval 1 second where desk_id in"
                        + " (select id from desk where loket_id = ?)")
                .param(loket.value())
                .update();
        bookings.hold(new Slot(loket, Instant.ofEpochSecond(Long.parseLong(time)), FreeTimes.NORMAL), null);

        assertThat(annie.browser.post(KEEP).statusCode()).isEqualTo(409);
    }

    @Test
    void isOnlyForOurOwnPages() {
        holds(fixture.openLoket(1));
        nearlyOver();

        assertThat(annie.browser.postFrom("https://elsewhere.example", KEEP).statusCode())
                .isEqualTo(403);
        assertThat(new Citizen(port).browser.post(KEEP).statusCode()).isEqualTo(409);

        assertThat(minutesLeft()).isLessThan(5);
    }

    private LoketId chosen;

    private String holds(LoketId loket) {
        chosen = loket;
        Document times = annie.chooses(loket);
        String time = times(times).getFirst();
        annie.browser.press(times, "tijd", time);
        return time;
    }

    private void nearlyOver() {
        jdbc.sql("update claim set expires_at = utc_timestamp(6) + interval 3 minute where desk_id in"
                        + " (select id from desk where loket_id = ?)")
                .param(chosen.value())
                .update();
    }

    private int minutesLeft() {
        return jdbc.sql("select timestampdiff(minute, utc_timestamp(6), min(expires_at)) from claim where desk_id in"
                        + " (select id from desk where loket_id = ?)")
                .param(chosen.value())
                .query(Integer.class)
                .single();
    }
}
