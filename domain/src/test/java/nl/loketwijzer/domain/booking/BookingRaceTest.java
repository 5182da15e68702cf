package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many at once. Losing is allowed, in the ways that the services name; two people at one desk are not. */
@BookingTest
@Tag("race")
class BookingRaceTest {

    private static final int CLIENTS = 50;
    private static final int ROUNDS = 20;

    @Autowired
    Bookings bookings;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    Schedule schedule;

    @Autowired
    Claims claims;

    @Autowired
    BookingTransaction transaction;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingProbe probe;

    @Test
    void fiftyClientsOnOneTimeGetOneAppointment() throws Exception {
        LoketId loket = fixture.emptyLoket(true);
        DeskId desk = fixture.openDesk(loket, "Balie 1").id();
        List<Slot> slots = slots(loket);
        for (int round = 0; round < ROUNDS; round++) {
            Slot slot = slots.get(round);
            List<Booked> booked = Crowd.atOnce(CLIENTS, client -> book(slot));

            assertThat(booked).as("round %d", round).hasSize(1);
            assertThat(probe.appointments(desk)).isEqualTo(round + 1);
        }
        assertThat(probe.overlaps(desk)).isZero();
    }

    @Test
    void fiftyClientsOnShiftedTimesNeverOverlap() throws Exception {
        LoketId loket = fixture.emptyLoket(true);
        DeskId desk = fixture.openDesk(loket, "Balie 1").id();
        List<LocalDate> days = openDays(loket);
        for (int round = 0; round < ROUNDS; round++) {
            Slot first = slots(loket, days.get(round)).getFirst();
            int before = probe.appointments(desk);
            List<Booked> booked = Crowd.atOnce(CLIENTS, client -> book(shifted(first, 5 * (client % 8))));

            assertThat(booked).as("round %d", round).hasSize(1);
            assertThat(probe.appointments(desk)).isEqualTo(before + 1);
        }
        assertThat(probe.overlaps(desk)).isZero();
        assertThat(probe.claims(desk)).isEqualTo(ROUNDS * 8);
    }

    /** Without looking first and without taking turns: the rows alone must hold. */
    @Test
    void theRowsAloneKeepPeopleApart() throws Exception {
        LoketId loket = fixture.emptyLoket(true);
        DeskId desk = fixture.openDesk(loket, "Balie 1").id();
        for (int round = 0; round < ROUNDS; round++) {
            int start = 1_000_000 + round * 100;
            List<Owner> owners = Crowd.atOnce(CLIENTS, client -> {
                Owner owner = new Owner("%064x".formatted(start + client));
                Slot time = new Slot(loket, Stretch.instant(start + client % 8), FreeTimes.NORMAL);
                return transaction
                                .attempt(() -> claims.book(desk, time, 0, owner))
                                .orElse(false)
                        ? owner
                        : null;
            });

            assertThat(owners).as("round %d", round).hasSize(1);
            assertThat(probe.claims(desk)).isEqualTo((round + 1) * 8);
        }
    }

    @Test
    void ofAClosureAndAClaimOneLoses() throws Exception {
        LoketId loket = fixture.emptyLoket(true);
        DeskId desk = fixture.openDesk(loket, "Balie 1").id();
        List<LocalDate> days = openDays(loket);
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate date = days.get(round);
            Slot slot = slots(loket, date).getFirst();
            int before = probe.appointments(desk);
            List<String> won =
                    Crowd.atOnce(2, client -> client == 0 ? book(slot) == null ? null : "booked" : close(loket, date));

            assertThat(won).as("round %d", round).hasSize(1);
            assertThat(probe.appointments(desk) - before).isEqualTo(won.contains("booked") ? 1 : 0);
            assertThat(slots(loket, date).isEmpty()).isEqualTo(won.contains("closed"));
        }
    }

    @Test
    void aClosureWaitsForAConfirmThatIsUnderWay() throws Exception {
        LoketId loket = fixture.openLoket(1);
        Hold hold = bookings.hold(slots(loket).getFirst(), null);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<@Nullable String> closing = transaction.run(() -> {
                bookings.confirm(hold.token(), visitor());
                return waiting(other.submit(() -> close(loket, hold.slot().date())));
            });

            assertThat(closing.get()).as("closed over an appointment").isNull();
        }
        assertThat(slots(loket, hold.slot().date())).isNotEmpty();
    }

    @Test
    void aConfirmWaitsForAClosureThatIsUnderWay() throws Exception {
        LoketId loket = fixture.openLoket(1);
        Hold hold = bookings.hold(slots(loket).getFirst(), null);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Booked> confirming = transaction.run(() -> {
                close(loket, hold.slot().date());
                return waiting(other.submit(() -> bookings.confirm(hold.token(), visitor())));
            });

            assertThatThrownBy(confirming::get).hasCauseInstanceOf(HoldExpired.class);
        }
    }

    /** Long enough to have come to the lock. */
    private static <T> Future<T> waiting(Future<T> result) {
        assertThatThrownBy(() -> result.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        return result;
    }

    @Test
    void twoPeopleWhoWantEachOthersTimeBothKeepTheirOwn() throws Exception {
        LoketId loket = fixture.emptyLoket(true);
        DeskId desk = fixture.openDesk(loket, "Balie 1").id();
        List<LocalDate> days = openDays(loket);
        for (int round = 0; round < ROUNDS; round++) {
            Slot morning = slots(loket, days.get(round)).getFirst();
            Slot nextDay = slots(loket, days.get(round + 1)).get(3);
            List<Booked> pair = List.of(Objects.requireNonNull(book(morning)), Objects.requireNonNull(book(nextDay)));
            List<Booked> moved = Crowd.atOnce(
                    2, client -> move(pair.get(client), pair.get(1 - client).slot()));

            assertThat(moved).as("round %d", round).isEmpty();
            assertThat(pair)
                    .allSatisfy(one -> assertThat(bookings.open(link(one))).isEqualTo(one));
            pair.forEach(one -> bookings.cancel(link(one)));
        }
        assertThat(probe.claims(desk)).isZero();
    }

    @Test
    void theSameMovePressedFiveTimesMovesOnce() throws Exception {
        LoketId loket = fixture.openLoket(3);
        List<Slot> slots = slots(loket);
        Booked booked = Objects.requireNonNull(book(slots.getFirst()));

        List<Booked> moved = Crowd.atOnce(5, client -> move(booked, slots.get(4)));

        assertThat(moved).hasSize(5).allMatch(one -> one.equals(moved.getFirst()));
        assertThat(moved.getFirst().sequence()).isEqualTo(1);
        assertThat(probe.messages(booked.id())).isEqualTo(2);
    }

    @Test
    void confirmPressedFiveTimesGivesOneAppointmentAndOneMessage() throws Exception {
        LoketId loket = fixture.openLoket(1);
        for (int round = 0; round < ROUNDS; round++) {
            Hold hold = bookings.hold(slots(loket).getFirst(), null);
            List<Booked> booked = Crowd.atOnce(5, client -> bookings.confirm(hold.token(), visitor()));

            assertThat(booked).hasSize(5).allMatch(one -> one.equals(booked.getFirst()));
            assertThat(probe.messages(booked.getFirst().id())).isEqualTo(1);
        }
    }

    @Test
    void aTimeChosenFiveTimesAtOnceIsHeldOnce() throws Exception {
        LoketId loket = fixture.openLoket(3);
        for (int round = 0; round < ROUNDS; round++) {
            List<Slot> slots = slots(loket);
            HoldToken previous = bookings.hold(slots.getFirst(), null).token();
            List<Hold> holds = Crowd.atOnce(5, client -> bookings.hold(slots.get(5), previous));

            assertThat(holds)
                    .hasSize(5)
                    .allMatch(one -> one.token().equals(holds.getFirst().token()));
            assertThat(probe.claims(holds.getFirst().token())).isEqualTo(8);
            bookings.release(holds.getFirst().token());
        }
    }

    private @Nullable Booked book(Slot slot) {
        try {
            return bookings.confirm(bookings.hold(slot, null).token(), visitor());
        } catch (SlotTaken | HoldExpired lost) {
            return null;
        }
    }

    private @Nullable Booked move(Booked booked, Slot slot) {
        try {
            return bookings.move(link(booked), slot);
        } catch (SlotTaken lost) {
            return null;
        }
    }

    private @Nullable String close(LoketId loket, LocalDate date) {
        try {
            schedule.save(
                    HOUSE,
                    new Closure(
                            null,
                            loket,
                            null,
                            date.atStartOfDay(),
                            date.plusDays(1).atStartOfDay(),
                            "Scholing"));
            return "closed";
        } catch (ChangeHitsAppointments lost) {
            return null;
        }
    }

    private List<Slot> slots(LoketId loket) {
        LocalDate soon = LocalDate.now(Slot.ZONE).plusDays(2);
        return freeTimes.between(loket, soon, soon.plusDays(60), FreeTimes.NORMAL);
    }

    private List<Slot> slots(LoketId loket, LocalDate date) {
        return freeTimes.between(loket, date, date.plusDays(1), FreeTimes.NORMAL);
    }

    /** Public holidays left out. */
    private List<LocalDate> openDays(LoketId loket) {
        return slots(loket).stream().map(Slot::date).distinct().toList();
    }

    private static Slot shifted(Slot slot, int minutes) {
        return new Slot(slot.loket(), slot.start().plus(Duration.ofMinutes(minutes)), slot.length());
    }

    private static Access link(Booked booked) {
        return new Access.Link(booked.linkToken());
    }
}
