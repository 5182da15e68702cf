package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A message the day before, for who asks for it, and for nobody else. */
@BookingTest
@Tag("booking")
class RemindingTest {

    @Autowired
    Bookings bookings;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient database;

    @Autowired
    BookingFixture fixture;

    private final String email = "annie-" + UUID.randomUUID() + "@example.nl";
    private Slot slot;

    @BeforeEach
    void openALoket() {
        slot = fixture.freeSlot(fixture.openLoket(1));
    }

    @Test
    void waitsUntilTheMorningOfTheDayBefore() {
        Booked booked = book(true);

        assertThat(booked.remind()).isTrue();
        assertThat(reminders(booked)).hasSize(1);
        assertThat(moment("next_attempt_at", booked)).isEqualTo(Reminder.from(slot));
        assertThat(moment("useful_until", booked)).isEqualTo(Reminder.until(slot));
    }

    @Test
    void whoDoesNotAskGetsNone() {
        assertThat(reminders(book(false))).isEmpty();
    }

    @Test
    void isOneMessageHoweverOftenTheButtonIsPressed() {
        HoldToken token = bookings.hold(slot, null).token();
        Booked booked = bookings.confirm(token, visitor(true));
        bookings.confirm(token, visitor(true));
        bookings.remind(access(booked), false);
        bookings.remind(access(booked), true);
        bookings.remind(access(booked), true);

        assertThat(reminders(booked)).hasSize(1);
        assertThat(sentWhenDue(booked)).hasSize(1);
        assertThat(sentWhenDue(booked)).as("looked at again").hasSize(1);
    }

    @Test
    void saysTimeAndPlaceAndNothingElse() {
        Outbox.Sent sent = sentWhenDue(book(true)).getFirst();

        assertThat(sent.subject()).startsWith("U heeft een afspraak op ").endsWith(" om 9.00 uur");
        assertThat(sent.text())
                .contains("U vroeg ons om dit bericht.", "Waar: Loket De Brug", "van 9.00 tot 9.40 uur")
                .doesNotContainIgnoringCase("schulden")
                .doesNotContain("Annie");
        assertThat(sent.calendar()).isNull();
    }

    @Test
    void remindsOfTheNewTimeAfterAMove() {
        Booked booked = book(true);
        Slot later = new Slot(slot.loket(), slot.start().plusSeconds(24 * 3600), slot.length());
        bookings.move(access(booked), later);

        List<Outbox.Sent> sent = sentWhenDue(booked);

        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().messageId()).isEqualTo(messageId(booked, 1));
        assertThat(reminders(booked)).as("the old one is gone").containsExactly(about(booked, 1));
    }

    @Test
    void saysNothingOfACancelledOne() {
        Booked booked = book(true);
        bookings.cancel(access(booked));

        assertThat(sentWhenDue(booked)).isEmpty();
        assertThat(reminders(booked)).isEmpty();
    }

    @Test
    void canBeSwitchedOff() {
        Booked booked = book(true);

        assertThat(bookings.remind(access(booked), false).remind()).isFalse();
        assertThat(bookings.open(access(booked)).remind()).isFalse();
        assertThat(sentWhenDue(booked)).isEmpty();
    }

    @Test
    void canBeSwitchedOnLater() {
        Booked booked = book(false);

        assertThat(bookings.remind(access(booked), true).remind()).isTrue();
        assertThat(sentWhenDue(booked)).hasSize(1);
    }

    @Test
    void stillAsksForItAfterAMove() {
        Booked booked = book(true);
        Slot later = new Slot(slot.loket(), slot.end(), slot.length());

        assertThat(bookings.move(access(booked), later).remind()).isTrue();
        assertThat(bookings.open(access(booked)).remind()).isTrue();
    }

    @Test
    void disturbsNobodyInTheEvening() {
        Booked booked = book(true);
        database.sql("update outbox_message set useful_until = utc_timestamp(6) - interval 1 minute where about = ?")
                .param(about(booked, 0))
                .update();

        assertThat(sentWhenDue(booked)).isEmpty();
        assertThat(database.sql("select failure from outbox_message where about = ?")
                        .param(about(booked, 0))
                        .query(String.class)
                        .single())
                .isEqualTo("GIVEN_UP");
    }

    private Booked book(boolean remind) {
        return bookings.confirm(bookings.hold(slot, null).token(), visitor(remind));
    }

    private Visitor visitor(boolean remind) {
        return new Visitor("Annie", email, "nl", Set.of(), List.of("schulden"), null, remind, Manner.USUAL);
    }

    private static Access access(Booked booked) {
        return new Access.Link(booked.linkToken());
    }

    /** As if their morning had come. */
    private List<Outbox.Sent> sentWhenDue(Booked booked) {
        database.sql("update outbox_message set next_attempt_at = utc_timestamp(6) - interval 1 second"
                        + " where about like ? and state = 'WAITING'")
                .param(Appointment.subject(booked.id()) + "/%/reminder")
                .update();
        while (outbox.sendDue(100) > 0) {}
        List<String> ids = database.sql("select message_id from outbox_message where about like ? and state = 'SENT'")
                .param(Appointment.subject(booked.id()) + "/%/reminder")
                .query(String.class)
                .list();
        return outbox.latest(HOUSE, 500).stream()
                .filter(sent -> ids.contains(sent.messageId()))
                .toList();
    }

    private List<String> reminders(Booked booked) {
        return database.sql("select about from outbox_message where about like ?")
                .param(Appointment.subject(booked.id()) + "/%/reminder")
                .query(String.class)
                .list();
    }

    private Instant moment(String column, Booked booked) {
        return database.sql("select " + column + " from outbox_message where about = ?")
                .param(about(booked, 0))
                .query(LocalDateTime.class)
                .single()
                .toInstant(ZoneOffset.UTC);
    }

    private String messageId(Booked booked, int sequence) {
        return database.sql("select message_id from outbox_message where about = ?")
                .param(about(booked, sequence))
                .query(String.class)
                .single();
    }

    private static String about(Booked booked, int sequence) {
        return Appointment.subject(booked.id()) + "/" + sequence + "/reminder";
    }
}
