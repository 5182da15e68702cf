package nl.loketwijzer.portal.appointment;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.portal.Citizen.h1;
import static nl.loketwijzer.portal.Citizen.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.Closure;
import nl.loketwijzer.domain.booking.Rearrangement;
import nl.loketwijzer.domain.booking.Rearranging;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.portal.Citizen;
import nl.loketwijzer.portal.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The loket could not keep the time: the appointment says so, and how to choose another one. */
@PortalTest
@Tag("booking")
class RearrangedWalkTest {

    @LocalServerPort
    int port;

    @Autowired
    BookingFixture fixture;

    @Autowired
    Bookings bookings;

    @Autowired
    Rearranging rearranging;

    private Citizen annie;
    private LoketId loket;
    private String code;

    @BeforeEach
    void book() {
        annie = new Citizen(port);
        loket = fixture.openLoket(1);
        code = Citizen.code(annie.books(loket));
    }

    @Test
    void saysThatAndWhyTheTimeIsAnotherUntilAnnieChoosesOneHerself() {
        rearranging.carryOut(HOUSE, proposed());

        Document page = annie.browser.page("/nl/afspraak");
        assertThat(h1(page)).isEqualTo("Uw afspraak");
        assertThat(page.select(".lw-lead").text()).contains("kan niet doorgaan", "Dat spijt ons.");
        assertThat(page.select("main").text()).contains("Dit is uw nieuwe tijd. Past die niet?");

        Document moves = annie.browser.page("/nl/verplaatsen");
        Document moved = annie.browser.press(moves, "tijd", times(moves).get(3));
        assertThat(moved.select("main").text()).doesNotContain("kan niet doorgaan", "Past die niet?");
    }

    @Test
    void asksToChooseATimeWhenThereIsNone() {
        Rearrangement proposed = proposed();
        rearranging.carryOut(HOUSE, proposed.with(proposed.people().getFirst().getting(null)));

        Document page = annie.browser.page("/nl/afspraak");
        assertThat(h1(page)).isEqualTo("Deze afspraak gaat niet door");
        assertThat(page.select(".lw-lead").text()).contains("Dat spijt ons.", "Kies een nieuwe tijd");
        assertThat(page.select("main").text()).contains("Maak een nieuwe afspraak");
    }

    private Rearrangement proposed() {
        Booked booked = bookings.open(new Access.Code(code));
        LocalDate day = booked.slot().date();
        return rearranging.propose(
                HOUSE,
                new Closure(
                        null, loket, null, day.atStartOfDay(), day.plusDays(1).atStartOfDay(), "ziek"));
    }
}
