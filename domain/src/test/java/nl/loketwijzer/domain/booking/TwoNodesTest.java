package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.domain.testing.BookingLedger;
import nl.loketwijzer.domain.testing.OtherNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two nodes with a memory each, on one database. */
@BookingTest
@Tag("race")
class TwoNodesTest {

    private static final int PEOPLE = 16;
    private static final int ROUNDS = 10;

    @Autowired
    Bookings bookings;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    Schedule schedule;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingLedger ledger;

    private final OtherNode other = OtherNode.only();
    private final Bookings otherBookings = other.get(Bookings.class);
    private final FreeTimes otherTimes = other.get(FreeTimes.class);

    @Test
    void oneTimeWantedOnBothNodesGoesToOnePerson() throws Exception {
        LoketId loket = openLoket();
        List<Slot> slots = slots(freeTimes, loket);
        for (int round = 0; round < ROUNDS; round++) {
            Slot slot = slots.get(round);
            List<Booked> booked =
                    Crowd.atOnce(PEOPLE, person -> book(person % 2 == 0 ? bookings : otherBookings, slot));

            assertThat(booked).as("round %d", round).hasSize(1);
            ledger.keeps(booked);
        }
        assertThat(ledger.people(loket)).isEqualTo(ROUNDS);
        ledger.balances(loket);
    }

    @Test
    void aDayThatOneNodeClosesWhileTheOtherConfirmsIsClosedOrBooked() throws Exception {
        LoketId loket = openLoket();
        List<LocalDate> days =
                slots(freeTimes, loket).stream().map(Slot::date).distinct().toList();
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = days.get(round);
            Hold hold = otherBookings.hold(slots(otherTimes, loket, day).getFirst(), null);
            List<String> won = Crowd.atOnce(2, node -> node == 0 ? close(loket, day) : confirm(hold));

            assertThat(won).as("round %d", round).hasSize(1);
        }
        ledger.balances(loket);
    }

    @Test
    void whatOneNodeChangesTheOtherShowsWithinTwoSeconds() throws Exception {
        LoketId loket = openLoket();
        List<Slot> slots = slots(otherTimes, loket);
        Slot slot = slots.getFirst();

        Booked booked = bookings.confirm(bookings.hold(slot, null).token(), visitor());
        soon("a booked time goes", () -> !slots(otherTimes, loket).contains(slot));

        LocalDate closed = slots.getLast().date();
        close(loket, closed);
        soon("a closed day goes", () -> slots(otherTimes, loket, closed).isEmpty());

        Desk desk = fixture.openDesk(loket, "Balie 2");
        soon("a new desk comes", () -> slots(otherTimes, loket).contains(slot));

        otherBookings.cancel(new Access.Code(booked.code()));
        schedule.changeDesk(HOUSE, new Desk(desk.id(), loket, desk.name(), false));
        soon("a desk out of use goes", () -> !slots(otherTimes, loket).contains(slot));
        ledger.balances(loket);
    }

    private LoketId openLoket() {
        LoketId loket = fixture.openLoket(1);
        other.awaitLoket(loket);
        return loket;
    }

    private static void soon(String what, BooleanSupplier seen) {
        await(what).atMost(Duration.ofSeconds(2)).until(seen::getAsBoolean);
    }

    private static @Nullable Booked book(Bookings node, Slot slot) {
        try {
            return node.confirm(node.hold(slot, null).token(), visitor());
        } catch (SlotTaken | HoldExpired lost) {
            return null;
        }
    }

    private @Nullable String confirm(Hold hold) {
        try {
            return otherBookings.confirm(hold.token(), visitor()).code();
        } catch (HoldExpired lost) {
            return null;
        }
    }

    private @Nullable String close(LoketId loket, LocalDate day) {
        try {
            return schedule.save(HOUSE, closure(loket, day)).reason();
        } catch (ChangeHitsAppointments lost) {
            return null;
        }
    }

    private static Closure closure(LoketId loket, LocalDate day) {
        return new Closure(
                null, loket, null, day.atStartOfDay(), day.plusDays(1).atStartOfDay(), "Scholing");
    }

    private static List<Slot> slots(FreeTimes times, LoketId loket) {
        LocalDate soon = LocalDate.now(Slot.ZONE).plusDays(2);
        return times.between(loket, soon, soon.plusDays(30), FreeTimes.NORMAL);
    }

    private static List<Slot> slots(FreeTimes times, LoketId loket, LocalDate day) {
        return times.between(loket, day, day.plusDays(1), FreeTimes.NORMAL);
    }
}
