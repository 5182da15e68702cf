package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.domain.testing.BookingLedger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One person presses in two tabs at one moment, with one hold. */
@BookingTest
@Tag("race")
class TwoTabsTest {

    private static final int ROUNDS = 20;

    @Autowired
    Bookings bookings;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingLedger ledger;

    @Test
    void oneTabConfirmsWhileTheOtherChoosesAnotherTime() throws Exception {
        LoketId loket = fixture.openLoket(1);
        LocalDate soon = LocalDate.now(Slot.ZONE).plusDays(2);
        List<Slot> slots = freeTimes.between(loket, soon, soon.plusDays(60), FreeTimes.NORMAL);
        for (int round = 0; round < ROUNDS; round++) {
            Slot seen = slots.get(2 * round);
            Slot wanted = slots.get(2 * round + 1);
            HoldToken token = bookings.hold(seen, null).token();
            List<Slot> got = Crowd.atOnce(
                    2,
                    tab -> tab == 0
                            ? confirm(token, seen)
                            : bookings.hold(wanted, token).slot());

            assertThat(got).as("round %d", round).contains(wanted).isSubsetOf(seen, wanted);
            boolean booked = got.contains(seen);
            assertThat(bookings.confirmed(token).isPresent()).isEqualTo(booked);
            assertThat(bookings.held(token)).as("a time that nobody has").isEmpty();
            ledger.balances(loket);
        }
    }

    @Test
    void bothTabsConfirmWhatTheyShow() throws Exception {
        LoketId loket = fixture.openLoket(2);
        for (int round = 0; round < ROUNDS; round++) {
            Slot slot = fixture.freeSlot(loket);
            HoldToken token = bookings.hold(slot, null).token();
            Visitor annie = visitor();
            List<Booked> booked = Crowd.atOnce(2, tab -> bookings.confirm(token, slot, annie));

            assertThat(booked).hasSize(2).allMatch(booked.getFirst()::equals);
            ledger.keeps(booked);
        }
        assertThat(ledger.people(loket)).isEqualTo(ROUNDS);
        ledger.balances(loket);
    }

    private @Nullable Slot confirm(HoldToken token, Slot seen) {
        try {
            return bookings.confirm(token, seen, visitor()).slot();
        } catch (HoldExpired another) {
            return null;
        }
    }
}
