package nl.loketwijzer.portal.booking;

import static nl.loketwijzer.portal.Citizen.h1;
import static nl.loketwijzer.portal.Citizen.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.TooManyAppointments;
import nl.loketwijzer.domain.booking.Way;
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

/** What somebody needs is asked once, before the time, and decides which times there are. */
@PortalTest
@Tag("booking")
class NeedsWalkTest {

    private static final String NEEDS = "Heeft u iets nodig?";
    private static final String TIME = "Wanneer komt u langs?";
    private static final String CHECK = "Klopt alles?";

    @LocalServerPort
    int port;

    @Autowired
    BookingFixture fixture;

    @Autowired
    Schedule schedule;

    @Autowired
    FreeTimes freeTimes;

    private Citizen annie;

    @BeforeEach
    void arrive() {
        annie = new Citizen(port);
    }

    @Test
    void isAskedOnceBeforeTheTime() {
        Document needs = chooses(fixture.openLoket(1));
        assertThat(h1(needs)).isEqualTo(NEEDS);

        Document time = annie.browser.press(needs);
        assertThat(h1(time)).isEqualTo(TIME);
        assertThat(time.text()).doesNotContain("minuten");

        assertThat(h1(chooses(fixture.openLoket(1)))).isEqualTo(TIME);
    }

    @Test
    void nobodySkipsTheQuestion() {
        chooses(fixture.openLoket(1));

        assertThat(h1(annie.browser.page("/nl/tijd"))).isEqualTo(NEEDS);
        assertThat(h1(annie.browser.page("/nl/naam"))).isEqualTo(NEEDS);
    }

    @Test
    void anInterpreterDoublesTheTalkAndTakesDays() {
        LoketId loket = fixture.openLoket(1);

        Document time = speaks("ti", loket);

        assertThat(time.text()).contains("Uw gesprek duurt ongeveer 80 minuten.");
        LocalDate first = date(times(time).getFirst());
        assertThat(first).isAfterOrEqualTo(LocalDate.now(Slot.ZONE).plusDays(3));
        Document name = annie.browser.press(time, "tijd", times(time).getFirst());
        assertThat(h1(name)).isEqualTo("Hoe mogen wij u noemen?");
        assertThat(freeTimes.between(loket, first, first.plusDays(1), Duration.ofMinutes(80)))
                .extracting(slot -> Long.toString(slot.start().getEpochSecond()))
                .doesNotContain(times(time).getFirst());
    }

    @Test
    void whoNeedsMoreLaterChoosesATimeThatFits() {
        Document check = annie.fillsInAt(fixture.openLoket(1));
        assertThat(h1(check)).isEqualTo(CHECK);

        Document time = annie.browser.press(annie.browser.page("/nl/nodig/wijzig"), "nodig", "MORE_TIME");

        assertThat(h1(time)).isEqualTo(TIME);
        assertThat(time.text()).contains("60 minuten");
        assertThat(time.select("input[name=tijd][checked]")).isEmpty();
        assertThat(h1(annie.browser.press(time, "tijd", times(time).getFirst())))
                .isEqualTo(CHECK);
    }

    @Test
    void aNeedThatChangesNothingKeepsTheTime() {
        annie.fillsInAt(fixture.openLoket(1));

        Document check = annie.browser.press(annie.browser.page("/nl/nodig/wijzig"), "nodig", "CHILD");

        assertThat(h1(check)).isEqualTo(CHECK);
        assertThat(check.select("dd").text()).contains("Er komt een kind mee");
    }

    @Test
    void saysKindlyThatOneAddressHasManyAppointments() {
        LoketId loket = fixture.openLoket(1);
        for (int i = 0; i < TooManyAppointments.MOST; i++) {
            Citizen same = new Citizen(port, annie.email);
            same.books(loket);
        }
        Document check = annie.fillsInAt(loket);

        Document refused = annie.browser.press(check);

        assertThat(h1(refused)).isEqualTo(CHECK);
        assertThat(Citizen.said(refused)).contains("staan al 6 afspraken", "1400");
        assertThat(refused.select("dd").text()).contains("Annie", annie.email);
    }

    @Test
    void aQuietRoomIsOfferedWhereThereIsOne() {
        LoketId loket = fixture.openLoket(1);
        assertThat(annie.browser.press(chooses(loket), "nodig", "QUIET_ROOM").text())
                .contains("Er is nu geen vrije tijd bij dit loket.");

        Desk room = fixture.openDesk(loket, "Kamer");
        schedule.changeDesk(
                BookingFixture.HOUSE, new Desk(room.id(), loket, "Kamer", true, Set.of("nl"), Set.of(Way.DESK), true));

        assertThat(times(annie.browser.page("/nl/tijd"))).isNotEmpty();
    }

    @Test
    void movingOffersTimesForTheSameTalk() {
        LoketId loket = fixture.openLoket(1);
        Document time = speaks("ti", loket);
        Document name = annie.browser.press(time, "tijd", times(time).getFirst());
        Document contact = annie.browser.press(name, "naam", "Annie");
        annie.browser.press(annie.browser.press(contact, "bericht", "geen"));

        Document move = annie.browser.page("/nl/verplaatsen");

        assertThat(times(move)).isNotEmpty();
        assertThat(date(times(move).getFirst()))
                .isAfterOrEqualTo(LocalDate.now(Slot.ZONE).plusDays(3));
    }

    private Document speaks(String language, LoketId loket) {
        Document which = annie.browser.press(chooses(loket), "nodig", "INTERPRETER");
        return annie.browser.press(which, "taal", language);
    }

    private Document chooses(LoketId loket) {
        return annie.browser.press(annie.browser.page("/nl/loketten/loket-" + loket), "loket", loket.toString());
    }

    private static LocalDate date(String time) {
        return LocalDate.ofInstant(java.time.Instant.ofEpochSecond(Long.parseLong(time)), Slot.ZONE);
    }
}
