package nl.loketwijzer.portal.booking;

import static nl.loketwijzer.portal.Citizen.h1;
import static nl.loketwijzer.portal.Citizen.said;
import static nl.loketwijzer.portal.Citizen.times;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.Closure;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.OpeningRule;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.portal.Citizen;
import nl.loketwijzer.portal.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a loket to an appointment as plain HTML, and what may come in between. */
@PortalTest
@Tag("booking")
class BookingWalkTest {

    private static final String CHECK = "Klopt alles?";
    private static final String BOOKED = "Uw afspraak staat vast";

    @LocalServerPort
    int port;

    @Autowired
    BookingFixture fixture;

    @Autowired
    Bookings bookings;

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
    void leadsFromALoketToAnAppointment() {
        Document check = annie.fillsInAt(fixture.openLoket(1));

        assertThat(h1(check)).isEqualTo(CHECK);
        assertThat(check.title()).contains("Afspraak: stap 4 van 4");
        assertThat(check.select("dd").text()).contains("Loket De Brug", "Annie", annie.email, "Er komt iemand");

        Document booked = annie.browser.press(check);

        assertThat(h1(booked)).isEqualTo(BOOKED);
        assertThat(Citizen.code(booked)).hasSize(10);
        assertThat(booked.text()).contains("U krijgt ook een e-mail.", "Uw legitimatie", "Samen belt u");
        assertThat(annie.browser.open("/nl/afspraak.ics").body()).contains("BEGIN:VCALENDAR");
    }

    @Test
    void aTimePressedFiveTimesIsHeldOnce() {
        LoketId loket = fixture.openLoket(2);
        Document times = annie.chooses(loket);
        String time = times(times).getFirst();

        fiveTimes(() -> annie.browser.press(times, "tijd", time));

        assertThat(starts(loket)).contains(time);
        assertThat(bookings.hold(slot(loket, time), null)).isNotNull();
        assertThat(starts(loket)).doesNotContain(time);
    }

    @Test
    void confirmingFiveTimesMakesOneAppointment() {
        LoketId loket = fixture.openLoket(2);
        Document times = annie.chooses(loket);
        String time = times(times).getFirst();
        Document check = annie.fillsIn(times, time);

        List<Document> shown = fiveTimes(() -> annie.browser.press(check));

        assertThat(shown).extracting(Citizen::h1).containsOnly(BOOKED);
        assertThat(shown.stream().map(Citizen::code).distinct()).hasSize(1);
        assertThat(starts(loket)).as("the other desk is free").contains(time);
    }

    @Test
    void offersThreeOthersWhenATimeWasJustTaken() {
        LoketId loket = fixture.openLoket(1);
        annie.fillsInAt(loket);
        Document times = annie.browser.page("/nl/tijd");
        String mine = times.select("input[name=tijd][checked]").attr("value");
        String wanted = times(times).get(20);
        bookings.hold(slot(loket, wanted), null);
        assertThat(mine).isNotEmpty();

        Document again = annie.browser.press(times, "tijd", wanted);

        assertThat(said(again)).contains("Deze tijd is nu bezet.", "Uw antwoorden zijn bewaard.");
        assertThat(again.select("fieldset#tijd input[name=tijd]")).hasSize(3);
        assertThat(starts(loket)).as("the earlier time is still held").doesNotContain(mine);
        Document check = annie.browser.press(again, "tijd", times(again).getFirst());
        assertThat(check.select("dd").text()).contains("Annie", annie.email);
        assertThat(h1(annie.browser.press(check))).isEqualTo(BOOKED);
    }

    @Test
    void neverBooksTheEarlierTimeInsteadOfTheOneThatWasLost() {
        LoketId loket = fixture.openLoket(1);
        annie.fillsInAt(loket);
        Document times = annie.browser.page("/nl/tijd");
        String wanted = times(times).get(20);
        bookings.hold(slot(loket, wanted), null);
        annie.browser.press(times, "tijd", wanted);

        Document check = annie.browser.page("/nl/controleren");

        assertThat(check.select("fieldset#tijd input[name=tijd]")).hasSize(3);
        Document refused = annie.browser.press(check);
        assertThat(h1(refused)).isEqualTo(CHECK);
        assertThat(said(refused)).contains("Kies een andere tijd.");
    }

    @Test
    void aDayThatClosesBeforeConfirmingGivesThreeOtherTimes() {
        LoketId loket = fixture.openLoket(1);
        Document check = annie.fillsInAt(loket);
        LocalDate day = day(check);
        schedule.save(
                BookingFixture.HOUSE,
                new Closure(
                        null, loket, null, day.atStartOfDay(), day.plusDays(1).atStartOfDay(), "Scholing"));

        Document refused = annie.browser.press(check);

        assertThat(said(refused)).contains("Deze tijd is nu bezet.");
        assertThat(refused.select("dd").text()).contains("Annie", annie.email, "Er komt iemand");
        assertThat(times(refused)).hasSize(3).noneMatch(time -> date(time).equals(day));
        Document looked = annie.browser.press(refused, "tijd", times(refused).getFirst());
        assertThat(h1(looked)).isEqualTo(CHECK);
        assertThat(looked.select(".lw-lead").text()).contains("nu anders");
        assertThat(h1(annie.browser.press(looked))).isEqualTo(BOOKED);
    }

    @Test
    void saysSoWhenTheHoursAreGoneBeforeConfirming() {
        LoketId loket = fixture.openLoket(1);
        Document check = annie.fillsInAt(loket);
        for (OpeningRule rule : schedule.rules(BookingFixture.HOUSE, loket)) {
            schedule.removeRule(BookingFixture.HOUSE, java.util.Objects.requireNonNull(rule.id()));
        }

        Document refused = annie.browser.press(check);

        assertThat(said(refused)).contains("Deze tijd is nu bezet.");
        assertThat(refused.text()).contains("Er is nu geen vrije tijd bij dit loket.");
        assertThat(refused.select("dd").text()).contains("Annie", annie.email);
    }

    @Test
    void changingOneAnswerLeadsBackToAllOfThem() {
        LoketId loket = fixture.openLoket(1);
        annie.fillsInAt(loket);

        Document name = annie.browser.press(annie.browser.page("/nl/naam/wijzig"), "naam", "Anna");
        Document needs = annie.browser.press(annie.browser.page("/nl/nodig/wijzig"));
        Document times = annie.browser.page("/nl/tijd");
        Document time = annie.browser.press(times, "tijd", times(times).get(3));
        Document other = annie.chooses(fixture.openLoket(1));
        Document moved = annie.browser.press(other, "tijd", times(other).getFirst());

        assertThat(List.of(name, needs, time, moved)).extracting(Citizen::h1).containsOnly(CHECK);
        assertThat(moved.select("dd").text()).contains("Anna", annie.email, "Er komt iemand");
    }

    @Test
    void anotherLoketGivesTheTimeBackAndTheSameOneKeepsIt() {
        LoketId loket = fixture.openLoket(1);
        Document times = annie.chooses(loket);
        String time = times(times).getFirst();
        annie.browser.press(times, "tijd", time);

        annie.chooses(loket);
        assertThat(starts(loket)).doesNotContain(time);

        annie.chooses(fixture.openLoket(1));
        assertThat(starts(loket)).contains(time);
    }

    @Test
    void takesTheLoketThatStoodOnTheScreenNotThatOfAnotherTab() {
        LoketId first = fixture.openLoket(1);
        Document times = annie.chooses(first);
        LoketId second = fixture.openLoket(1);
        annie.chooses(second);
        String time = times(times).getFirst();

        annie.browser.press(times, "tijd", time);

        assertThat(starts(first)).doesNotContain(time);
        assertThat(starts(second)).contains(time);
    }

    @Test
    void asksAgainWhenAnotherTabChangedTheTime() {
        Document check = annie.fillsInAt(fixture.openLoket(1));
        Document times = annie.browser.page("/nl/tijd");
        annie.browser.press(times, "tijd", times(times).get(5));

        Document again = annie.browser.press(check);

        assertThat(h1(again)).isEqualTo(CHECK);
        assertThat(again.select(".lw-lead").text()).contains("nu anders");
        assertThat(h1(annie.browser.press(again))).isEqualTo(BOOKED);
    }

    @Test
    void keepsAnAddressThatIsNotUsed() {
        annie.fillsInAt(fixture.openLoket(1));

        Document check = annie.browser.press(annie.browser.page("/nl/bereik/wijzig"), "bericht", "geen");

        assertThat(check.select("dd").text())
                .contains("Geen bericht. U krijgt een code.")
                .doesNotContain(annie.email);
        assertThat(annie.browser.page("/nl/bereik").select("#email").val()).isEqualTo(annie.email);
        assertThat(annie.browser.press(check).text()).doesNotContain("U krijgt ook een e-mail.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annie",
                "annie@",
                "annie@example",
                "a b@example.nl",
                "<b>@example.nl",
                "a..b@example.nl",
                "\uD83D\uDE00@example.nl",
                "x@y.nl, z@y.nl",
                "'; DROP TABLE appointment; --"
            })
    void saysHowAnAddressLooksAndKeepsWhatWasTyped(String typed) {
        Document times = annie.chooses(fixture.openLoket(1));
        Document name = annie.browser.press(times, "tijd", times(times).getFirst());
        Document contact = annie.browser.press(name, "naam", "Annie");

        Document again = annie.browser.press(contact, "bericht", "mail", "email", typed);

        assertThat(said(again)).contains("Kijk uw e-mailadres na.");
        assertThat(again.select("#email").val()).isEqualTo(typed);
    }

    @Test
    void backAfterBookingShowsTheSameAppointment() {
        Document check = annie.fillsInAt(fixture.openLoket(1));
        Document times = annie.browser.page("/nl/tijd");
        String code = Citizen.code(annie.browser.press(check));

        assertThat(code).hasSize(10);
        assertThat(Citizen.code(annie.browser.press(check))).isEqualTo(code);
        assertThat(Citizen.code(annie.browser.press(times, "tijd", times(times).getLast())))
                .isEqualTo(code);
        assertThat(Citizen.code(annie.browser.page("/nl/controleren"))).isEqualTo(code);
        annie.browser.press(annie.browser.page("/nl/loket"), "plek", "6712");
        assertThat(Citizen.code(annie.browser.page("/nl/bevestigd"))).isEqualTo(code);
    }

    private List<String> starts(LoketId loket) {
        return freeTimes.between(loket, LocalDate.EPOCH, LocalDate.MAX, FreeTimes.NORMAL).stream()
                .map(slot -> Long.toString(slot.start().getEpochSecond()))
                .toList();
    }

    private static Slot slot(LoketId loket, String time) {
        return new Slot(loket, Instant.ofEpochSecond(Long.parseLong(time)), FreeTimes.NORMAL);
    }

    private static LocalDate date(String time) {
        return Instant.ofEpochSecond(Long.parseLong(time)).atZone(Slot.ZONE).toLocalDate();
    }

    /** The day that the last look shows: it goes along with the form. */
    private static LocalDate day(Document check) {
        String seen = check.select("input[name=gezien]").attr("value");
        return date(seen.substring(seen.indexOf('.') + 1));
    }

    /** At one time, all with the cookie of the same page. */
    private static List<Document> fiveTimes(Callable<Document> press) {
        try (ExecutorService fingers = Executors.newFixedThreadPool(5)) {
            List<Future<Document>> pressed =
                    fingers.invokeAll(IntStream.range(0, 5).mapToObj(i -> press).toList());
            return pressed.stream().map(BookingWalkTest::done).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Document done(Future<Document> pressed) {
        try {
            return pressed.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
