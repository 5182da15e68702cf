package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.domain.testing.BookingLedger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Staff and citizens change the same thing at one moment. */
@BookingTest
@Tag("race")
class StaffAgainstCitizenTest {

    private static final int ROUNDS = 15;
    private static final int CITIZENS = 8;

    private static final Talk BY_STAFF = new Talk(FreeTimes.NORMAL, Set.of(), "nl", Way.DESK, Audience.STAFF, null);

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

    private LoketId loket;
    private DeskId desk;

    @BeforeEach
    void open() {
        loket = fixture.emptyLoket(true);
        desk = fixture.openDesk(loket, "Balie 1").id();
    }

    @Test
    void oneTimeThatBothWantGoesToOneOfThem() throws Exception {
        List<Slot> slots = slots();
        for (int round = 0; round < ROUNDS; round++) {
            Slot slot = slots.get(round);
            List<Booked> booked = Crowd.atOnce(2, who -> book(slot, who == 0 ? BY_STAFF : Talk.NORMAL));

            assertThat(booked).as("round %d", round).hasSize(1);
            ledger.keeps(booked);
        }
        ledger.balances(loket);
    }

    @Test
    void whatStaffCancelsWhileItsCitizenMovesItIsCancelled() throws Exception {
        List<Slot> slots = slots();
        for (int round = 0; round < ROUNDS; round++) {
            Slot slot = slots.get(2 * round);
            Slot wanted = slots.get(2 * round + 1);
            Booked booked = bookings.confirm(bookings.hold(slot, null).token(), visitor());
            Crowd.atOnce(2, who -> who == 0 ? cancel(booked) : move(booked, wanted));

            assertThat(bookings.open(new Access.Code(booked.code())).state()).isEqualTo(Booked.State.CANCELLED);
            ledger.balances(loket);
        }
        assertThat(ledger.people(loket)).isZero();
    }

    /** Either the door closes and nobody comes, or all come and the door stays open. */
    @Test
    void aClosureThatIsSavedWhileEightPeopleConfirmHitsAllOfThemOrNone() throws Exception {
        List<LocalDate> days = slots().stream().map(Slot::date).distinct().toList();
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate day = days.get(round);
            List<Hold> holds = freeTimes.between(loket, day, day.plusDays(1), FreeTimes.NORMAL).stream()
                    .limit(CITIZENS)
                    .map(slot -> bookings.hold(slot, null))
                    .toList();
            int before = ledger.people(loket);
            List<String> done =
                    Crowd.atOnce(CITIZENS + 1, who -> who == CITIZENS ? close(day) : confirm(holds.get(who)));

            boolean closed = done.contains("closed");
            assertThat(done).as("round %d", round).hasSize(closed ? 1 : CITIZENS);
            assertThat(ledger.people(loket) - before).isEqualTo(closed ? 0 : CITIZENS);
            ledger.balances(loket);
        }
    }

    @Test
    void aDeskGoesOutOfUseOrSomebodyConfirmsThereNeverBoth() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Hold hold = bookings.hold(slots().getFirst(), null);
            List<String> done = Crowd.atOnce(2, who -> who == 0 ? use(false) : confirm(hold));

            assertThat(done).as("round %d", round).hasSize(1);
            assertThat(bookings.confirmed(hold.token()).isPresent()).isEqualTo(done.contains("confirmed"));
            bookings.confirmed(hold.token()).ifPresent(this::cancel);
            ledger.balances(loket);
            use(true);
        }
    }

    private @Nullable Booked book(Slot slot, Talk talk) {
        try {
            return bookings.confirm(bookings.hold(slot, talk, null).token(), visitor());
        } catch (SlotTaken lost) {
            return null;
        }
    }

    private Booked cancel(Booked booked) {
        return bookings.cancel(new Access.Code(booked.code()));
    }

    private @Nullable Booked move(Booked booked, Slot wanted) {
        try {
            return bookings.move(new Access.Link(booked.linkToken()), wanted);
        } catch (AlreadyCancelled tooLate) {
            return null;
        }
    }

    private @Nullable String confirm(Hold hold) {
        try {
            bookings.confirm(hold.token(), visitor());
            return "confirmed";
        } catch (HoldExpired closed) {
            return null;
        }
    }

    private @Nullable String close(LocalDate day) {
        try {
            schedule.save(
                    HOUSE,
                    new Closure(
                            null,
                            loket,
                            null,
                            day.atStartOfDay(),
                            day.plusDays(1).atStartOfDay(),
                            "Scholing"));
            return "closed";
        } catch (ChangeHitsAppointments hit) {
            return null;
        }
    }

    private @Nullable String use(boolean active) {
        try {
            schedule.changeDesk(HOUSE, new Desk(desk, loket, "Balie 1", active));
            return "changed";
        } catch (ChangeHitsAppointments hit) {
            return null;
        }
    }

    private List<Slot> slots() {
        LocalDate soon = LocalDate.now(Slot.ZONE).plusDays(2);
        return freeTimes.between(loket, soon, soon.plusDays(60), FreeTimes.NORMAL);
    }
}
