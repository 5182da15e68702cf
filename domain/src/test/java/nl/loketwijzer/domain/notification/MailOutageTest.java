package nl.loketwijzer.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.domain.testing.BookingLedger;
import nl.loketwijzer.domain.testing.IntegrationTest;
import nl.loketwijzer.domain.testing.MailServer;
import nl.loketwijzer.domain.testing.OtherNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mail server has a bad day. Whoever confirmed is told nevertheless, always under one name. */
@IntegrationTest
@Import({BookingFixture.class, BookingLedger.class})
@Tag("booking")
@Tag("outage")
class MailOutageTest {

    private static final int PEOPLE = 3;
    private static final int AT_ONCE = 100;

    @Autowired
    JdbcClient database;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingLedger ledger;

    private final OtherNode node = OtherNode.only();
    private final MailServer mailServer = node.mailServer();
    private final Outbox outbox = node.get(Outbox.class);
    private LoketId loket;
    private List<String> ids;

    @BeforeEach
    void threePeopleConfirm() {
        database.sql("update outbox_message set next_attempt_at = '2100-01-01' where state = 'WAITING'")
                .update();
        loket = fixture.openLoket(1);
        node.awaitLoket(loket);
        Bookings bookings = node.get(Bookings.class);
        ids = Stream.generate(() -> bookings.hold(fixture.freeSlot(loket), null))
                .map(hold -> bookings.confirm(hold.token(), BookingFixture.visitor()))
                .limit(PEOPLE)
                .map(this::messageId)
                .toList();
        mailServer.forget();
    }

    @AfterEach
    void mend() {
        node.mend();
    }

    @Test
    void afterAnHourWithoutAServerEachLetterLeavesOnce() {
        for (int minute = 0; minute < 60; minute++) {
            sendIn(minute);
        }
        assertThat(states()).containsOnly("WAITING");

        mailServer.open();
        for (int minute = 60; minute < 180; minute++) {
            sendIn(minute);
        }
        assertThat(mailServer.received()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(states()).containsOnly("SENT");
        ledger.balances(loket);
    }

    @Test
    void aServerThatTakesALetterAndHangsUpGetsItAgainUnderTheSameName() {
        mailServer.openButHangUp();
        sendIn(0);
        assertThat(mailServer.received()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(states()).containsOnly("WAITING");

        mailServer.open();
        for (int minute = 1; minute < 10; minute++) {
            sendIn(minute);
        }
        assertThat(mailServer.received()).hasSize(2 * PEOPLE).containsOnly(ids.toArray(String[]::new));
        assertThat(mailServer.received().subList(PEOPLE, 2 * PEOPLE)).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(states()).containsOnly("SENT");
        ledger.balances(loket);
    }

    private void sendIn(int minutes) {
        node.clock().turn(Duration.ofMinutes(minutes));
        outbox.sendDue(AT_ONCE);
    }

    private String messageId(Booked booked) {
        return database.sql("select message_id from outbox_message where about = ?")
                .param("appointment/" + booked.id().value() + "/0")
                .query(String.class)
                .single();
    }

    private List<String> states() {
        return database.sql("select state from outbox_message where message_id in (:ids)")
                .param("ids", ids)
                .query(String.class)
                .list();
    }
}
