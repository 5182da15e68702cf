package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.StaffAccount;
import nl.loketwijzer.domain.staff.StaffAccounts;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links by which calendars elsewhere read appointments; read back by ical4j and by biweekly. */
@BookingTest
@Tag("exchange")
class FeedsTest {

    @Autowired
    Feeds feeds;

    @Autowired
    Bookings bookings;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    Schedule schedule;

    @Autowired
    BookingFixture fixture;

    @Autowired
    StaffAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private LoketId loket;
    private FeedOf whole;
    private Actor coordinator;

    @BeforeEach
    void open() {
        loket = fixture.openLoket(2);
        whole = new FeedOf.Whole(loket);
        coordinator = BookingFixture.staff(Role.COORDINATOR, loket);
    }

    @Test
    void bothReadersFindTheAppointments() throws Exception {
        Booked booked = book();
        String text = read(feeds.make(coordinator, whole).token());

        VEvent event = (VEvent) parsed(text).getComponents("VEVENT").getFirst();
        ICalendar other = Biweekly.parse(text).first();
        biweekly.component.VEvent same = other.getEvents().getFirst();
        assertThat(event.getUid().orElseThrow().getValue())
                .isEqualTo(same.getUid().getValue())
                .isEqualTo(booked.id().value() + "@loketwijzer");
        assertThat(same.getDateStart().getValue().toInstant())
                .isEqualTo(booked.slot().start());
        assertThat(same.getDateEnd().getValue().toInstant())
                .isEqualTo(booked.slot().end());
        assertThat(Instant.from(event.getDateTimeStart().getDate()))
                .isEqualTo(booked.slot().start());
        assertThat(event.getSummary().getValue())
                .isEqualTo(same.getSummary().getValue())
                .isEqualTo("Afspraak " + booked.code().substring(0, 5));
        assertThat(same.getLocation().getValue()).startsWith("Balie ");
    }

    @Test
    void isWhatOutlookAndGoogleWant() throws Exception {
        book();
        String text = read(feeds.make(coordinator, whole).token());

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains(
                        "METHOD:PUBLISH\r\n",
                        "VERSION:2.0\r\n",
                        "X-WR-CALNAME:Afspraken van Loket De Brug\r\n",
                        "X-WR-TIMEZONE:Europe/Amsterdam\r\n",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT15M\r\n",
                        "X-PUBLISHED-TTL:PT15M\r\n",
                        "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n",
                        "DTSTART;TZID=Europe/Amsterdam:")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        parsed(text).validate();
        assertThat(Biweekly.parse(text)
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void nobodyIsInItAndNothingOpensAnAppointment() {
        Booked booked = book();
        String text = read(feeds.make(coordinator, whole).token()).replace("\r\n ", "");

        assertThat(text)
                .doesNotContain(
                        "Annie", "example.nl", booked.code(), booked.code().substring(5), booked.linkToken())
                .doesNotContain("verpleeghuis", "ATTENDEE", "ORGANIZER", "DESCRIPTION");
    }

    @Test
    void theSameAppointmentsAreTheSameTextToTheLetter() {
        book();
        String token = feeds.make(coordinator, whole).token();
        PublishedFeed first = feeds.read(token).orElseThrow();

        assertThat(feeds.read(token)).contains(first);
        book();
        assertThat(feeds.read(token).orElseThrow().version()).isNotEqualTo(first.version());
    }

    @Test
    void whatIsMovedRisesAndWhatIsCancelledIsGone() throws Exception {
        Booked booked = book();
        String token = feeds.make(coordinator, whole).token();
        Slot later = freeTimes
                .between(
                        loket,
                        booked.slot().date().plusDays(1),
                        booked.slot().date().plusDays(2),
                        FreeTimes.NORMAL)
                .getFirst();
        bookings.move(new Access.Link(booked.linkToken()), later);

        assertThat(read(token)).contains("SEQUENCE:1\r\n");
        bookings.cancel(new Access.Link(booked.linkToken()));
        assertThat(read(token)).doesNotContain("BEGIN:VEVENT");
        assertThat(parsed(read(token)).getComponents("VTIMEZONE")).hasSize(1);
    }

    @Test
    void ofOneDeskItIsThatDesk() {
        List<Desk> desks = schedule.desks(HOUSE, loket);
        book();
        List<String> texts = new ArrayList<>();
        desks.forEach(desk -> texts.add(read(
                feeds.make(coordinator, new FeedOf.OneDesk(loket, desk.id())).token())));

        assertThat(texts.stream().filter(text -> text.contains("BEGIN:VEVENT"))).hasSize(1);
        assertThat(texts.getFirst().replace("\r\n ", ""))
                .contains("X-WR-CALNAME:Afspraken van Loket De Brug\\, Balie 1");
    }

    @Test
    void theLinkOfAMemberOfStaffFollowsTheirRights() {
        book();
        LoketId other = fixture.openLoket(1);
        String name = "feed-" + UUID.randomUUID().toString().substring(0, 8);
        StaffAccount account =
                accounts.add(HOUSE, name, "Sam", "geheim", Set.of(Role.CASE_WORKER), Set.of(loket, other));
        FeedOf own = new FeedOf.Staff(account.id());
        String token = feeds.make(account.actor(), own).token();
        assertThat(read(token).replace("\r\n ", ""))
                .contains("X-WR-CALNAME:Afspraken van Loketwijzer", "Loket De Brug");
        assertThat(read(token)).contains("BEGIN:VEVENT");
        assertThat(feeds.own(account.actor())).isPresent();

        jdbc.sql("delete from staff_loket where account_id = ? and loket_id = ?")
                .params(account.id(), loket.value())
                .update();
        assertThat(read(token)).doesNotContain("BEGIN:VEVENT");
        jdbc.sql("insert into staff_loket (account_id, loket_id) values (?, ?)")
                .params(account.id(), loket.value())
                .update();
        jdbc.sql("update staff_account set active = false where id = ?")
                .param(account.id())
                .update();
        assertThat(read(token)).doesNotContain("BEGIN:VEVENT");
        assertThatThrownBy(() -> feeds.make(coordinator, own)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> feeds.revoke(HOUSE, own)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void anotherLinkEndsTheOneBeforeAndRevokingEndsItAtOnce() {
        String first = feeds.make(coordinator, whole).token();
        String second = feeds.make(coordinator, whole).token();
        assertThat(feeds.read(first)).isEmpty();
        assertThat(feeds.read(second)).isPresent();
        assertThat(feeds.of(coordinator, loket)).hasSize(1);

        feeds.revoke(coordinator, whole);
        feeds.revoke(coordinator, whole);
        assertThat(feeds.read(second)).isEmpty();
        assertThat(feeds.of(coordinator, loket)).isEmpty();
        assertThat(feeds.read("a".repeat(43))).isEmpty();
        assertThat(jdbc.sql("select action from audit_entry where subject = ? order by id")
                        .param("feed/" + loket)
                        .query(String.class)
                        .list())
                .containsExactly("feed.made", "feed.made", "feed.revoked");
    }

    @Test
    void tellsWhenItWasReadLast() {
        String token = feeds.make(coordinator, whole).token();
        assertThat(feeds.of(coordinator, loket).getFirst().readAt()).isNull();

        read(token);
        Instant readAt = feeds.of(coordinator, loket).getFirst().readAt();
        assertThat(readAt).isNotNull();
        read(token);
        assertThat(feeds.of(coordinator, loket).getFirst().readAt()).isEqualTo(readAt);
    }

    @Test
    void theDatabaseHoldsNoLink() {
        String token = feeds.make(coordinator, whole).token();

        byte[] kept = jdbc.sql("select token_hash from calendar_feed where subject = ?")
                .param(loket.value())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(token.substring(0, 10));
        assertThat(kept).hasSize(32);
    }

    @Test
    void onlyWhoKeepsTheLoketMakesAndEndsLinks() {
        Actor caseWorker = BookingFixture.staff(Role.CASE_WORKER, loket);

        assertThatThrownBy(() -> feeds.make(caseWorker, whole)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> feeds.revoke(caseWorker, whole)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> feeds.of(caseWorker, loket)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> feeds.make(coordinator, new FeedOf.OneDesk(loket, new DeskId(UUID.randomUUID()))))
                .isInstanceOf(ScheduleRefused.class);
    }

    private Booked book() {
        return bookings.confirm(bookings.hold(fixture.freeSlot(loket), null).token(), visitor());
    }

    private String read(String token) {
        return feeds.read(token).orElseThrow().text();
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
