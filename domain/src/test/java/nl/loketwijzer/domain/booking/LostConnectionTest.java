package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Outage;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.domain.testing.BookingLedger;
import nl.loketwijzer.domain.testing.Line;
import nl.loketwijzer.domain.testing.Line.Break;
import nl.loketwijzer.domain.testing.OtherNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The line breaks around a commit: nobody on this side knows whether it stands. Asking again must be safe. */
@BookingTest
@Tag("outage")
class LostConnectionTest {

    private static final int PEOPLE = 8;
    private static final int BREAKS = 20;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingLedger ledger;

    private final OtherNode node = OtherNode.only();
    private final Line line = node.line();
    private final Bookings bookings = node.get(Bookings.class);
    private LoketId loket;
    private List<Slot> slots;

    @BeforeEach
    void open() {
        loket = fixture.openLoket(2);
        node.awaitLoket(loket);
        LocalDate soon = LocalDate.now(Slot.ZONE).plusDays(2);
        slots = node.get(FreeTimes.class).between(loket, soon, soon.plusDays(20), FreeTimes.NORMAL);
    }

    @AfterEach
    void mend() {
        node.mend();
    }

    @ParameterizedTest
    @EnumSource
    void confirmingAgainFindsOneAppointmentAndOneMessage(Break where) {
        Hold hold = bookings.hold(slots.getFirst(), null);
        Visitor annie = visitor();

        breaks(where, () -> bookings.confirm(hold.token(), annie));
        assertThat(bookings.confirmed(hold.token()).isPresent()).isEqualTo(where == Break.AFTER_COMMIT);

        Booked booked = bookings.confirm(hold.token(), annie);
        assertThat(bookings.confirmed(hold.token())).contains(booked);
        ledger.keeps(List.of(booked));
        assertThat(ledger.people(loket)).isEqualTo(1);
        ledger.balances(loket);
    }

    @ParameterizedTest
    @EnumSource
    void holdingMovingAndCancellingAgainDoesItOnce(Break where) {
        HoldToken first = HoldToken.fresh();
        breaks(where, () -> bookings.hold(slots.getFirst(), first));
        Hold hold = bookings.hold(slots.getFirst(), first);
        Access link = new Access.Link(bookings.confirm(hold.token(), visitor()).linkToken());

        breaks(where, () -> bookings.move(link, slots.getLast()));
        assertThat(bookings.move(link, slots.getLast()).sequence()).isEqualTo(1);
        ledger.balances(loket);

        breaks(where, () -> bookings.cancel(link));
        assertThat(bookings.cancel(link).sequence()).isEqualTo(2);
        assertThat(ledger.people(loket)).isZero();
        ledger.balances(loket);
    }

    @Test
    void aCrowdOnALineThatBreaksAgainAndAgainLosesNothing() throws Exception {
        AtomicInteger broken = new AtomicInteger();
        List<List<Booked>> told = Crowd.atOnce(PEOPLE, person -> {
            List<Booked> mine = new java.util.ArrayList<>();
            for (int i = 0; broken.get() < BREAKS; i++) {
                Slot slot = slots.get((person + i * PEOPLE) % slots.size());
                if (!line.isToBreak()) {
                    line.breakNext(Break.values()[i % 2]);
                    broken.incrementAndGet();
                }
                Persistent.book(bookings, slot).ifPresent(mine::add);
            }
            return mine;
        });

        List<Booked> all = told.stream().flatMap(List::stream).toList();
        ledger.keeps(all);
        assertThat(ledger.people(loket)).isEqualTo(all.size()).isGreaterThanOrEqualTo(BREAKS / 2);
        ledger.balances(loket);
    }

    private void breaks(Break where, Callable<?> asking) {
        line.breakNext(where);
        assertThatThrownBy(asking::call).matches(Outage::is);
        assertThat(line.isToBreak()).isFalse();
    }
}
