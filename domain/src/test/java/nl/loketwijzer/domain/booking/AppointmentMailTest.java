package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BookingTest
@Tag("calendar")
class AppointmentMailTest {

    /** Unusual, but an address; each test has its own, because one address cannot have many appointments. */
    private static final String LOCAL_PART = "annie+o'neil";

    @Autowired
    Bookings bookings;

    @Autowired
    AppointmentRows rows;

    @Autowired
    AppointmentLanguages languages;

    @Autowired
    AppointmentCalendar calendars;

    @Autowired
    Lokets lokets;

    @Autowired
    Outbox outbox;

    @Autowired
    BookingFixture fixture;

    private final String email = LOCAL_PART + "@" + UUID.randomUUID() + ".example.nl";
    private Slot slot;

    @BeforeEach
    void openALoket() {
        slot = fixture.freeSlot(fixture.openLoket(1));
    }

    @Test
    void aDutchLetterIsWrittenOnceAndNamesPlaceTimeAndCode() {
        Booked booked = book("nl");
        Outbox.Sent letter = latest();

        assertThat(letter.to()).isEqualTo(email);
        assertThat(letter.subject()).startsWith("Uw afspraak op ").endsWith(" om 9.00 uur");
        assertThat(letter.text())
                .contains("van 9.00 tot 9.40 uur", "Waar: Loket De Brug, Marktplein 1, 6711 AB Ede")
                .contains("Uw code: " + Code.readable(booked.code()))
                .contains("http://localhost:8080/nl/afspraak/" + booked.linkToken())
                .doesNotContain("----------", "Voorbeeld");
    }

    @Test
    void anEnglishLetterHasDutchBelow() {
        Booked booked = book("en");
        String text = latest().text();

        assertThat(text.indexOf("You have an appointment."))
                .isNotNegative()
                .isLessThan(text.indexOf("U heeft een afspraak."));
        assertThat(text).contains("/en/afspraak/" + booked.linkToken()).contains("/nl/afspraak/" + booked.linkToken());
    }

    @Test
    void aLanguageThatIsNotSpokenGetsDutch() {
        book("xx");

        assertThat(latest().text()).startsWith("U heeft een afspraak.").doesNotContain("----------");
    }

    @Test
    void nothingTellsTheReason() {
        Booked booked = book("en");
        Outbox.Sent letter = latest();

        assertThat(letter.text() + letter.subject() + html(booked) + calendar(booked))
                .doesNotContainIgnoringCase("verpleeghuis")
                .doesNotContainIgnoringCase("interpreter")
                .doesNotContain("Annie");
    }

    @Test
    void aSampleLoketSaysSoEverywhere() {
        slot = fixture.freeSlot(sampleLoket());
        Booked booked = book("en");
        Outbox.Sent letter = latest();

        assertThat(letter.subject()).startsWith("Example. Do not go here.");
        assertThat(letter.text()).contains("Example. Do not go here.", "Voorbeeld. Ga hier niet heen.");
        assertThat(html(booked)).contains("Example. Do not go here.");
        assertThat(event(calendar(booked)).getSummary().getValue()).startsWith("Example. Do not go here.");
    }

    @Test
    void whatIsWrittenIsEscapedInHtml() {
        assertThat(html(book("en")))
                .contains("lang=\"en\" dir=\"ltr\"", "<a href=\"http://localhost:8080/en/afspraak/");
        Loket loket = lokets.find(slot.loket()).orElseThrow();
        lokets.save(HOUSE, List.of(renamed(loket, "<b>Brug & \"Co\"</b>")));

        assertThat(html(book("nl"))).contains("&lt;b&gt;Brug &amp; &quot;Co&quot;&lt;/b&gt;");
    }

    @Test
    void theCalendarKeepsItsUidAndItsSequenceRises() {
        Booked first = book("nl");
        VEvent invited = event(calendar(first));
        Slot later = new Slot(slot.loket(), slot.end(), slot.length());
        Booked moved = bookings.move(new Access.Link(first.linkToken()), later);
        VEvent changed = event(calendar(moved));
        Booked cancelled = bookings.cancel(new Access.Link(first.linkToken()));
        VEvent ended = event(calendar(cancelled));

        assertThat(List.of(invited, changed, ended))
                .extracting(event -> event.getSequence().getSequenceNo())
                .containsExactly(0, 1, 2);
        assertThat(List.of(invited, changed, ended))
                .extracting(event -> event.getUid().orElseThrow().getValue())
                .containsOnly(first.id().value() + "@loketwijzer");
        assertThat(start(invited)).isEqualTo(slot.start());
        assertThat(start(changed)).isEqualTo(later.start());
        assertThat(ended.getStatus().getValue()).isEqualTo("CANCELLED");
    }

    @Test
    void theCalendarIsAWholeInvitation() {
        Booked booked = book("nl");
        String text = calendar(booked);

        assertThat(text).contains("METHOD:REQUEST\r\n", "ORGANIZER:mailto:loketwijzer@localhost");
        assertThat(text.lines()).allMatch(line -> line.length() <= 75);
        assertThat(parse(text).validate(true).hasErrors()).isFalse();
        assertThat(event(text).getLocation().getValue()).isEqualTo("Loket De Brug, Marktplein 1, 6711 AB Ede");
        bookings.cancel(new Access.Link(booked.linkToken()));
        assertThat(calendar(booked)).contains("METHOD:CANCEL\r\n");
    }

    private LoketId sampleLoket() {
        LoketId loket = fixture.emptyLoket(true);
        fixture.openDesk(loket, "Balie 1");
        return loket;
    }

    private Booked book(String language) {
        Visitor visitor =
                new Visitor("Annie", email, language, Set.of(Need.WHEELCHAIR), List.of("partner_verpleeghuis"));
        Slot next = fixture.freeSlot(slot.loket());
        return bookings.confirm(bookings.hold(next, null).token(), visitor);
    }

    private Outbox.Sent latest() {
        return outbox.latest(HOUSE, 1).getFirst();
    }

    private String html(Booked booked) {
        return AppointmentHtml.page(letter(booked), Change.CONFIRMED);
    }

    private String calendar(Booked booked) {
        Change change = appointment(booked).isCancelled() ? Change.CANCELLED : Change.CONFIRMED;
        return calendars.invitation(letter(booked).getFirst(), change, email);
    }

    private List<AppointmentWords> letter(Booked booked) {
        return languages.all(appointment(booked), lokets.find(booked.loket()).orElseThrow());
    }

    private Appointment appointment(Booked booked) {
        return rows.find(booked.id()).orElseThrow();
    }

    private static Calendar parse(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(e);
        }
    }

    private static VEvent event(String text) {
        return (VEvent) parse(text).getComponents("VEVENT").getFirst();
    }

    private static Instant start(VEvent event) {
        DtStart<Temporal> start =
                event.<DtStart<Temporal>>getProperty("DTSTART").orElseThrow();
        return Instant.from(start.getDate());
    }

    private static Loket renamed(Loket loket, String name) {
        return new Loket(
                loket.id(),
                loket.slug(),
                loket.type(),
                name,
                loket.address(),
                loket.point(),
                loket.gemeenteCode(),
                loket.gemeente(),
                loket.stepFree(),
                loket.languages(),
                loket.presences(),
                loket.caseWorker(),
                loket.sample());
    }
}
