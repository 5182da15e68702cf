package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.visitor;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.domain.testing.BookingLedger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A loket with one desk, and people with an appointment on a day that is to be closed. */
abstract class RearrangingCase {

    @Autowired
    Rearranging rearranging;

    @Autowired
    Informing informing;

    @Autowired
    Bookings bookings;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    Schedule schedule;

    @Autowired
    Outbox outbox;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingLedger ledger;

    @Autowired
    BookingProbe probe;

    LoketId loket;
    DeskId desk;
    LocalDate day;

    @BeforeEach
    void open() {
        loket = fixture.emptyLoket(false);
        desk = fixture.openDesk(loket, "Balie 1").id();
        day = LocalDate.now(Slot.ZONE).plusDays(3);
    }

    Closure closure(@Nullable DeskId closed) {
        return new Closure(
                null, loket, closed, day.atStartOfDay(), day.plusDays(1).atStartOfDay(), "");
    }

    List<Slot> times(LocalDate date) {
        return freeTimes.between(loket, date, date.plusDays(1), FreeTimes.NORMAL);
    }

    Slot at(int number) {
        LocalTime time = BookingFixture.OPENS.plus(FreeTimes.NORMAL.multipliedBy(number));
        return times(day).stream()
                .filter(slot -> slot.time().equals(time))
                .findFirst()
                .orElseThrow();
    }

    static Slot nextDay(Booked booked) {
        return sameTimeNextDay(booked.slot());
    }

    static Slot sameTimeNextDay(Slot slot) {
        return new Slot(slot.loket(), slot.start().atZone(Slot.ZONE).plusDays(1).toInstant(), slot.length());
    }

    Booked book(Slot slot, Visitor visitor) {
        return bookings.confirm(bookings.hold(slot, null).token(), visitor);
    }

    Booked open(Booked booked) {
        return bookings.open(link(booked));
    }

    static Access link(Booked booked) {
        return new Access.Link(booked.linkToken());
    }
}
