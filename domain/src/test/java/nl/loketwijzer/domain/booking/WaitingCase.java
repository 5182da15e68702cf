package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A loket with one desk, and people with a later appointment who wait for an earlier one. */
abstract class WaitingCase {

    @Autowired
    WaitingList list;

    @Autowired
    Bookings bookings;

    @Autowired
    Schedule schedule;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    Offering offering;

    @Autowired
    AppointmentRows rows;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingProbe probe;

    LoketId loket;
    DeskId desk;
    LocalDate soon;

    @BeforeEach
    void openALoket() {
        list.offerWhatCameFree();
        loket = fixture.emptyLoket(false);
        desk = fixture.openDesk(loket, "Balie 1").id();
        soon = LocalDate.now(Slot.ZONE).plusDays(3);
    }

    /** Others must not wait for what the next test frees. */
    @AfterEach
    void nobodyWaits() {
        jdbc.sql("delete from waiting").update();
        jdbc.sql("update waiting_noticed set noticed_at = utc_timestamp(6)").update();
    }

    LocalDate day(int later) {
        return soon.plusDays(later);
    }

    /** The time after so many talks on that day. */
    Slot at(int later, int talks) {
        return new Slot(
                loket,
                day(later)
                        .atTime(BookingFixture.OPENS)
                        .atZone(Slot.ZONE)
                        .toInstant()
                        .plus(FreeTimes.NORMAL.multipliedBy(talks)),
                FreeTimes.NORMAL);
    }

    void fill(int later) {
        times(later).forEach(slot -> book(slot, visitor()));
    }

    List<Slot> times(int later) {
        return freeTimes.between(loket, day(later), day(later + 1), FreeTimes.NORMAL);
    }

    void free(Slot slot) {
        UUID id = jdbc.sql("select id from appointment where desk_id = ? and starts_at = ? and state = 'BOOKED'")
                .params(desk.value(), Columns.stored(slot.start()))
                .query(UUID.class)
                .single();
        bookings.cancel(link(new AppointmentId(id)));
    }

    Booked waits(Slot slot, Wish wish) {
        Booked booked = book(slot, visitor());
        assertThat(list.join(link(booked), wish)).isTrue();
        return booked;
    }

    Booked book(Slot slot, Visitor visitor) {
        return bookings.confirm(bookings.hold(slot, null).token(), visitor);
    }

    EarlierTime open(Booked booked) {
        return list.earlier(link(booked)).orElseThrow();
    }

    void thinkingEnds(Booked booked) {
        probe.thinkingEnds(booked.id());
    }

    List<Outbox.Sent> letters(Booked booked) {
        return outbox.latest(HOUSE, 60).stream()
                .filter(sent -> sent.messageId().equals(probe.letter(booked.id())))
                .toList();
    }

    Access.Link link(AppointmentId id) {
        return new Access.Link(rows.find(id).orElseThrow().link());
    }

    static Access.Link link(Booked booked) {
        return new Access.Link(booked.linkToken());
    }
}
