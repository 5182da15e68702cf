package nl.loketwijzer.portal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Talk;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.portal.Browser;
import nl.loketwijzer.portal.PortalTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;

/** The interface to measure with: there when it is asked for, and else not at all. */
@Tag("booking")
class BenchTest {

    @Nested
    @PortalTest
    class WhereNobodyMeasures {

        @LocalServerPort
        int port;

        @Test
        void thereIsNoSuchInterface() {
            Browser browser = new Browser(port);

            assertThat(browser.open("/bench/nearest?postcode=1011&count=5").statusCode())
                    .isEqualTo(404);
            assertThat(browser.post("/bench/confirm").statusCode()).isIn(404, 405);
        }
    }

    @Nested
    @PortalTest
    @TestPropertySource(properties = "loket.bench=1")
    class WhereItIsMeasured {

        @Autowired
        BenchController bench;

        @Autowired
        BookingFixture fixture;

        @Autowired
        FreeTimes freeTimes;

        @Autowired
        Lokets lokets;

        @LocalServerPort
        int port;

        @Test
        void findsTheNearestWithTheirFirstTimes() {
            assertThat(new Browser(port)
                            .open("/bench/nearest?postcode=1011&count=5")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(bench.nearest("0000", 5).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        }

        @Test
        void confirmsOnceAndOffersThreeOthersToWhoCameLater() {
            LoketId loket = fixture.openLoket(1);
            Slot slot = fixture.freeSlot(loket);
            var time = freeTimes.first(Set.of(loket), Talk.NORMAL, 50).get(loket).stream()
                    .filter(free -> free.slot().equals(slot))
                    .findFirst()
                    .orElseThrow();
            var mine = new BenchController.Wish(loket.value(), time.desk().value(), slot.start(), "mine");
            var yours = new BenchController.Wish(loket.value(), time.desk().value(), slot.start(), "yours");

            var first = bench.confirm(mine);
            var again = bench.confirm(mine);
            var late = bench.confirm(yours);

            assertThat(first.getStatusCode()).isEqualTo(HttpStatus.CREATED);
            assertThat(again.getBody()).isEqualTo(first.getBody());
            assertThat(late.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
            assertThat((Iterable<?>) ((Map<?, ?>) late.getBody()).get("times")).hasSize(3);
        }
    }
}
