package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.domain.testing.BookingLedger;
import nl.loketwijzer.domain.testing.OtherNode;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The clock of a node jumps: how long a time is held goes by the clock of the database alone. */
@BookingTest
@Tag("outage")
class TurnedClockTest {

    @Autowired
    Bookings bookings;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingProbe probe;

    @Autowired
    BookingLedger ledger;

    private final OtherNode other = OtherNode.only();
    private final Bookings otherBookings = other.get(Bookings.class);
    private final FreeTimes otherTimes = other.get(FreeTimes.class);
    private LoketId loket;
    private Slot slot;

    @BeforeEach
    void open() {
        loket = fixture.openLoket(1);
        other.awaitLoket(loket);
        slot = fixture.freeSlot(loket);
    }

    @AfterEach
    void turnBack() {
        other.mend();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1, 30, -30})
    void aHeldTimeIsHeldOnANodeWhoseClockJumps(int minutes) {
        Hold hold = bookings.hold(slot, null);
        assertThat(offered()).doesNotContain(slot);
        other.clock().turn(Duration.ofMinutes(minutes));

        assertThat(offered()).doesNotContain(slot);
        assertThatThrownBy(() -> otherBookings.hold(slot, null)).isInstanceOf(SlotTaken.class);
        Booked booked = otherBookings.confirm(hold.token(), visitor());
        assertThat(otherBookings.confirm(hold.token(), visitor())).isEqualTo(booked);
        ledger.keeps(List.of(booked));
        ledger.balances(loket);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1, 30, -30})
    void aTimeThatIsFreeAgainIsFreeOnANodeWhoseClockJumps(int minutes) {
        Hold hold = bookings.hold(slot, null);
        probe.expire(hold.token());
        other.clock().turn(Duration.ofMinutes(minutes));

        Booked booked = otherBookings.confirm(otherBookings.hold(slot, null).token(), visitor());
        assertThatThrownBy(() -> bookings.confirm(hold.token(), visitor())).isInstanceOf(HoldExpired.class);
        ledger.keeps(List.of(booked));
        ledger.balances(loket);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1, 30, -30})
    void aHoldLastsTwentyMinutesOnANodeWhoseClockJumps(int minutes) {
        other.clock().turn(Duration.ofMinutes(minutes));
        Hold hold = otherBookings.hold(slot, null);

        assertThat(hold.expiresAt())
                .isCloseTo(Instant.now().plus(20, ChronoUnit.MINUTES), Assertions.within(20, ChronoUnit.SECONDS));
        assertThatThrownBy(() -> bookings.hold(slot, null)).isInstanceOf(SlotTaken.class);
    }

    private List<Slot> offered() {
        return otherTimes.between(loket, LocalDate.EPOCH, LocalDate.MAX, FreeTimes.NORMAL);
    }
}
