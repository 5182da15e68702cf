package nl.loketwijzer.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@BookingTest
class HoldingTest {

    @Autowired
    Bookings bookings;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingProbe probe;

    private LoketId loket;
    private Slot slot;

    @BeforeEach
    void openALoket() {
        loket = fixture.openLoket(1);
        slot = fixture.freeSlot(loket);
    }

    @Test
    void keepsATimeForTwentyMinutes() {
        Hold hold = bookings.hold(slot, null);

        assertThat(hold.slot()).isEqualTo(slot);
        assertThat(hold.expiresAt()).isCloseTo(Instant.now().plusSeconds(1200), within(30, ChronoUnit.SECONDS));
        assertThat(bookings.held(hold.token())).contains(hold);
        assertThat(free()).doesNotContain(slot);
    }

    @Test
    void whoComesSecondGetsThreeOtherTimesNearby() {
        bookings.hold(later(2), null);

        SlotTaken taken = catchThrowableOfType(SlotTaken.class, () -> bookings.hold(later(2), null));

        assertThat(taken.alternatives()).containsExactlyInAnyOrder(later(1), later(3), slot);
        assertThat(taken.alternatives().getLast()).isEqualTo(slot);
    }

    @Test
    void anOverlapOfOneGrainIsTaken() {
        bookings.hold(slot, null);

        assertThatThrownBy(() -> bookings.hold(shifted(Duration.ofMinutes(35)), null))
                .isInstanceOf(SlotTaken.class);
        assertThat(bookings.hold(shifted(Duration.ofMinutes(40)), null)).isNotNull();
    }

    @Test
    void anotherChoiceGivesTheFirstBack() {
        Hold first = bookings.hold(slot, null);
        Hold second = bookings.hold(later(1), first.token());

        assertThat(bookings.held(first.token())).isEmpty();
        assertThat(bookings.held(second.token())).isPresent();
        assertThat(free()).contains(slot).doesNotContain(later(1));
    }

    @Test
    void aChoiceThatIsLostKeepsTheFirst() {
        bookings.hold(later(1), null);
        Hold mine = bookings.hold(slot, null);

        assertThatThrownBy(() -> bookings.hold(later(1), mine.token())).isInstanceOf(SlotTaken.class);
        assertThat(bookings.held(mine.token())).contains(mine);
    }

    @Test
    void theNewTimeMayOverlapTheOwnOne() {
        Hold first = bookings.hold(slot, null);
        Hold second = bookings.hold(shifted(Duration.ofMinutes(15)), first.token());

        assertThat(probe.claims(first.token())).isZero();
        assertThat(probe.claims(second.token())).isEqualTo(8);
    }

    @Test
    void theSameButtonPressedAgainGivesTheSameHold() {
        Hold first = bookings.hold(slot, null);
        Hold second = bookings.hold(later(1), first.token());

        assertThat(bookings.hold(later(1), first.token()).token()).isEqualTo(second.token());
        assertThat(bookings.hold(later(1), second.token()).token()).isEqualTo(second.token());
        assertThat(probe.claims(second.token())).isEqualTo(8);
    }

    @Test
    void aFirstChoicePressedFiveTimesLeavesTheOtherDeskFree() {
        fixture.openDesk(loket, "Balie 2");
        HoldToken fresh = HoldToken.fresh();

        Hold first = bookings.hold(slot, fresh);
        for (int again = 0; again < 4; again++) {
            assertThat(bookings.hold(slot, fresh)).isEqualTo(first);
        }

        assertThat(probe.claims(first.token())).isEqualTo(8);
        assertThat(free()).contains(slot);
    }

    @Test
    void theSecondDeskIsTakenWhenTheFirstIsNotFree() {
        fixture.openDesk(loket, "Balie 2");

        bookings.hold(slot, null);
        bookings.hold(slot, null);

        assertThatThrownBy(() -> bookings.hold(slot, null)).isInstanceOf(SlotTaken.class);
    }

    @Test
    void anExpiredHoldGivesWayAsAWhole() {
        Hold old = bookings.hold(slot, null);
        probe.expire(old.token());

        assertThat(free()).contains(slot);
        bookings.hold(shifted(Duration.ofMinutes(20)), null);

        assertThat(probe.claims(old.token())).isZero();
        assertThat(bookings.held(old.token())).isEmpty();
    }

    @Test
    void aHoldThatHasNotExpiredDoesNotGiveWay() {
        Hold mine = bookings.hold(slot, null);

        assertThatThrownBy(() -> bookings.hold(slot, null)).isInstanceOf(SlotTaken.class);
        assertThat(probe.claims(mine.token())).isEqualTo(8);
    }

    @Test
    void anExpiredHoldStandsUntilSomebodyTakesTheTime() {
        Hold hold = bookings.hold(slot, null);
        probe.expire(hold.token());

        assertThat(bookings.held(hold.token())).isPresent();
        assertThat(bookings.prolong(hold.token()).expiresAt()).isAfter(Instant.now());
        assertThat(free()).doesNotContain(slot);
    }

    @Test
    void aReleasedTimeIsFree() {
        Hold hold = bookings.hold(slot, null);

        bookings.release(hold.token());
        bookings.release(hold.token());
        bookings.release(new HoldToken("nonsense"));

        assertThat(free()).contains(slot);
        assertThatThrownBy(() -> bookings.prolong(hold.token())).isInstanceOf(HoldExpired.class);
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatIsNotOfferedCannotBeHeld(Duration shift, Duration length) {
        Slot wanted = new Slot(loket, slot.start().plus(shift), length);

        assertThatThrownBy(() -> bookings.hold(wanted, null)).isInstanceOf(SlotTaken.class);
    }

    static Stream<Arguments> impossible() {
        Duration none = Duration.ZERO;
        return Stream.of(
                arguments(Duration.ofHours(-2), FreeTimes.NORMAL),
                arguments(Duration.ofMinutes(2), FreeTimes.NORMAL),
                arguments(Duration.ofNanos(1), FreeTimes.NORMAL),
                arguments(Duration.ofDays(-400), FreeTimes.NORMAL),
                arguments(Duration.ofDays(42), FreeTimes.NORMAL),
                arguments(Duration.ofDays(400_000_000), FreeTimes.NORMAL),
                arguments(none, Duration.ZERO),
                arguments(none, Duration.ofMinutes(-40)),
                arguments(none, Duration.ofMinutes(41)),
                arguments(none, Duration.ofHours(8)));
    }

    @Test
    void aLoketThatIsNotShownCannotBeBooked() {
        Slot elsewhere = new Slot(new LoketId(UUID.randomUUID()), slot.start(), FreeTimes.NORMAL);

        SlotTaken taken = catchThrowableOfType(SlotTaken.class, () -> bookings.hold(elsewhere, null));

        assertThat(taken.alternatives()).isEmpty();
    }

    private List<Slot> free() {
        return freeTimes.between(loket, slot.date(), slot.date().plusDays(1), FreeTimes.NORMAL);
    }

    private Slot later(int talks) {
        return shifted(FreeTimes.NORMAL.multipliedBy(talks));
    }

    private Slot shifted(Duration by) {
        return new Slot(loket, slot.start().plus(by), slot.length());
    }
}
