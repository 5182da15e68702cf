package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import nl.loketwijzer.domain.notification.Channel;
import nl.loketwijzer.domain.notification.MobileNumber;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@BookingTest
@Tag("booking")
class BookingBySmsTest {

    @Autowired
    Bookings bookings;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient database;

    @Autowired
    BookingFixture fixture;

    private final String mobile = "+316" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);

    @Test
    void everyChangeIsToldInOneSms() {
        Booked booked = book(fixture.openLoket(1));
        bookings.cancel(new Access.Link(booked.linkToken()));

        List<Outbox.Sent> sent = outbox.latest(HOUSE, 100).stream()
                .filter(each -> each.to().equals(mobile))
                .toList();

        assertThat(booked.channel()).isEqualTo(Channel.SMS);
        assertThat(booked.mailed()).isFalse();
        assertThat(sent).extracting(Outbox.Sent::channel).containsOnly(Channel.SMS);
        assertThat(sent).extracting(Outbox.Sent::text).hasSize(2);
        assertThat(sent.getFirst().text()).startsWith("Cancelled: your appointment on ");
        assertThat(sent.getLast().text())
                .startsWith("Your appointment: ")
                .contains("Loket De Brug", Code.readable(booked.code()))
                .doesNotContain("afspraak op", "Annie", "schulden");
    }

    @Test
    void leavesAsAnSmsAndNotAsMail(@Value("${loket.outbox-folder}") Path folder) throws IOException {
        Booked booked = book(fixture.openLoket(1));
        while (outbox.sendDue(100) > 0) {}

        String id = outbox.latest(HOUSE, 100).stream()
                .filter(sent -> sent.to().equals(mobile))
                .findFirst()
                .orElseThrow()
                .messageId();
        String name = id.substring(1, id.indexOf('@'));
        assertThat(Files.readString(folder.resolve(name + ".txt")))
                .startsWith(mobile + "\n")
                .contains(Code.readable(booked.code()));
        assertThat(folder.resolve(name + ".eml")).doesNotExist();
    }

    @Test
    void theNumberCannotBeReadInTheDatabase() {
        Booked booked = book(fixture.openLoket(1));
        byte[] sealed = database.sql("select mobile from appointment where id = ?")
                .param(booked.id().value())
                .query(byte[].class)
                .single();

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(mobile.substring(4));
    }

    @Test
    void oneNumberCannotHaveManyAppointments() {
        LoketId loket = fixture.openLoket(1);
        for (int i = 0; i < TooManyAppointments.MOST; i++) {
            assertThat(bookings.isFull(new MobileNumber(mobile))).isFalse();
            book(loket);
        }

        assertThat(bookings.isFull(new MobileNumber(mobile))).isTrue();
        assertThatThrownBy(() -> book(loket)).isInstanceOf(TooManyAppointments.class);
    }

    private Booked book(LoketId loket) {
        var visitor = new Visitor("Annie", null, "en", Set.of(), List.of("schulden"), mobile, false, Manner.USUAL);
        return bookings.confirm(bookings.hold(fixture.freeSlot(loket), null).token(), visitor);
    }
}
