package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.staff;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.loketwijzer.domain.booking.OpeningRule.Kind;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff do for somebody at the counter or on the phone. */
@BookingTest
@Tag("coordinator")
class CounterBookingsTest {

    @Autowired
    CounterBookings counter;

    @Autowired
    Bookings bookings;

    @Autowired
    Reception reception;

    @Autowired
    Schedule schedule;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    Outbox outbox;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingProbe probe;

    private LoketId loket;
    private DeskId desk;
    private Actor caseWorker;

    @BeforeEach
    void open() {
        loket = fixture.emptyLoket(false);
        desk = fixture.openDesk(loket, "Balie 1").id();
        caseWorker = staff(Role.CASE_WORKER, loket);
    }

    @Test
    void theSameTokenIsOneAppointment() {
        Slot slot = fixture.freeSlot(loket);
        HoldToken token = HoldToken.fresh();
        Visitor visitor = visitor();

        Booked booked = counter.book(caseWorker, slot, Talk.NORMAL, visitor, token);
        Booked again = counter.book(caseWorker, slot, Talk.NORMAL, visitor, token);

        assertThat(again.id()).isEqualTo(booked.id());
        assertThat(probe.appointments(desk)).isEqualTo(1);
        assertThat(probe.messages(booked.id())).isEqualTo(1);
        assertThat(probe.audited(
                        "appointment.booked", "appointment/" + booked.id().value()))
                .isEqualTo(1);
    }

    @Test
    void pressedTwiceAtOnceItIsOneAppointmentToo() throws Exception {
        Slot slot = fixture.freeSlot(loket);
        HoldToken token = HoldToken.fresh();
        Visitor visitor = visitor();

        List<AppointmentId> booked = Crowd.atOnce(
                6,
                number -> counter.book(caseWorker, slot, Talk.NORMAL, visitor, token)
                        .id());

        assertThat(Set.copyOf(booked)).hasSize(1);
        assertThat(booked).hasSize(6);
        assertThat(probe.appointments(desk)).isEqualTo(1);
    }

    @Test
    void staffUseHoursThatAreKeptForThem() {
        LoketId other = fixture.emptyLoket(false);
        Desk kept = schedule.addDesk(HOUSE, other, "Balie 1");
        LocalDate day = LocalDate.now(Slot.ZONE).plusDays(2);
        schedule.save(
                HOUSE,
                new OpeningRule(
                        null,
                        kept.id(),
                        day.getDayOfWeek(),
                        LocalTime.of(9, 0),
                        LocalTime.of(10, 0),
                        Kind.INTERNAL,
                        day,
                        null));

        assertThat(freeTimes.between(other, day, day.plusDays(1), FreeTimes.NORMAL))
                .isEmpty();
        List<Slot> times = counter.times(staff(Role.CASE_WORKER, other), other, day, day.plusDays(1), Talk.NORMAL);
        assertThat(times).hasSize(1);
        counter.book(staff(Role.CASE_WORKER, other), times.getFirst(), Talk.NORMAL, visitor(), HoldToken.fresh());

        assertThat(probe.appointments(kept.id())).isEqualTo(1);
    }

    @Test
    void staffNeedNoTimeInBetween() {
        LoketId other = fixture.emptyLoket(false);
        Desk open = schedule.addDesk(HOUSE, other, "Balie 1");
        for (DayOfWeek day : DayOfWeek.values()) {
            schedule.save(HOUSE, BookingFixture.hours(open.id(), day, LocalTime.MIN, LocalTime.of(23, 55)));
        }
        BookingPolicy usual = BookingPolicy.USUAL;
        schedule.save(
                HOUSE,
                other,
                new BookingPolicy(
                        BookingPolicy.LONGEST_LEAD,
                        usual.interpreterLeadDays(),
                        usual.horizonDays(),
                        usual.pause(),
                        usual.cooling(),
                        usual.openHolidays()));
        LocalDate tomorrow = LocalDate.now(Slot.ZONE).plusDays(1);

        assertThat(freeTimes.between(other, tomorrow, tomorrow.plusDays(1), FreeTimes.NORMAL))
                .isEmpty();
        assertThat(counter.times(staff(Role.CASE_WORKER, other), other, tomorrow, tomorrow.plusDays(1), Talk.NORMAL))
                .isNotEmpty();
    }

    @Test
    void aTimeThatIsGoneGivesOthersAndKeepsNothing() {
        Slot slot = fixture.freeSlot(loket);
        bookings.confirm(bookings.hold(slot, null).token(), visitor());

        assertThatThrownBy(() -> counter.book(caseWorker, slot, Talk.NORMAL, visitor(), HoldToken.fresh()))
                .isInstanceOfSatisfying(
                        SlotTaken.class,
                        taken -> assertThat(taken.alternatives()).hasSize(3));
        assertThat(probe.appointments(desk)).isEqualTo(1);
    }

    @Test
    void whoHasTooManyAppointmentsLeavesNoHold() {
        Visitor often = visitor();
        for (int number = 0; number < TooManyAppointments.MOST; number++) {
            counter.book(caseWorker, fixture.freeSlot(loket), Talk.NORMAL, often, HoldToken.fresh());
        }
        HoldToken token = HoldToken.fresh();
        Slot next = fixture.freeSlot(loket);

        assertThatThrownBy(() -> counter.book(caseWorker, next, Talk.NORMAL, often, token))
                .isInstanceOf(TooManyAppointments.class);
        assertThat(probe.claims(token)).isZero();
    }

    @Test
    void movesAndTellsThePerson() {
        Booked booked = book();
        DayEntry entry = entry(booked);
        Slot other = counter.otherTimes(caseWorker, entry).stream()
                .filter(slot -> !slot.equals(booked.slot()))
                .findFirst()
                .orElseThrow();

        counter.move(caseWorker, entry, other);

        assertThat(bookings.open(new Access.Link(booked.linkToken())).slot()).isEqualTo(other);
        assertThat(probe.messages(booked.id())).isEqualTo(2);
        assertThat(counter.hears(caseWorker, entry)).isTrue();
    }

    @Test
    void staffNeverUndoWhatTheyDidNotSee() {
        Booked booked = book();
        DayEntry seen = entry(booked);
        Slot own = fixture.freeSlot(loket);
        bookings.move(new Access.Link(booked.linkToken()), own);

        assertThatThrownBy(() -> counter.cancel(caseWorker, seen, CancelReason.CLOSED))
                .isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> counter.move(caseWorker, seen, fixture.freeSlot(loket)))
                .isInstanceOf(Overtaken.class);
        assertThat(bookings.open(new Access.Link(booked.linkToken())).slot()).isEqualTo(own);
    }

    @Test
    void cancellingTellsWhyInTheLetterAndOnThePageOnce() {
        Booked booked = book();
        DayEntry entry = entry(booked);

        counter.cancel(caseWorker, entry, CancelReason.NO_STAFF);
        Booked cancelled = counter.cancel(caseWorker, entry, CancelReason.CLOSED);

        assertThat(cancelled.state()).isEqualTo(Booked.State.CANCELLED);
        assertThat(counter.reason(cancelled)).contains(CancelReason.NO_STAFF);
        assertThat(probe.messages(booked.id())).isEqualTo(2);
        assertThat(outbox.latest(HOUSE, 1).getFirst().text())
                .contains("Wij hebben dan te weinig mensen. Dat spijt ons.");
    }

    @Test
    void nothingChangesThatHasBegun() {
        Booked booked = book();
        probe.hasBegun(booked.id());
        DayEntry entry = reception
                .week(caseWorker, loket, LocalDate.now(Slot.ZONE).minusDays(1))
                .getFirst();

        assertThatThrownBy(() -> counter.cancel(caseWorker, entry, CancelReason.CLOSED))
                .isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> counter.move(caseWorker, entry, fixture.freeSlot(loket)))
                .isInstanceOf(Overtaken.class);
        assertThat(probe.messages(booked.id())).isEqualTo(1);
    }

    @Test
    void whoCancelsThemselvesHearsNoReason() {
        Booked booked = book();

        assertThat(counter.reason(bookings.cancel(new Access.Link(booked.linkToken()))))
                .isEmpty();
    }

    @Test
    void onlyWhoReceivesPeopleHere() {
        Booked booked = book();
        DayEntry entry = entry(booked);
        Slot slot = fixture.freeSlot(loket);
        LocalDate day = slot.date();
        for (Actor actor :
                Set.of(staff(Role.CASE_WORKER, fixture.emptyLoket(false)), staff(Role.HELPER, loket), Actor.CITIZEN)) {
            notAllowed(() -> counter.times(actor, loket, day, day.plusDays(1), Talk.NORMAL));
            notAllowed(() -> counter.book(actor, slot, Talk.NORMAL, visitor(), HoldToken.fresh()));
            notAllowed(() -> counter.otherTimes(actor, entry));
            notAllowed(() -> counter.move(actor, entry, slot));
            notAllowed(() -> counter.cancel(actor, entry, CancelReason.ASKED));
            notAllowed(() -> counter.hears(actor, entry));
        }
    }

    private static void notAllowed(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotAllowed.class);
    }

    private Booked book() {
        return counter.book(caseWorker, fixture.freeSlot(loket), Talk.NORMAL, visitor(), HoldToken.fresh());
    }

    private DayEntry entry(Booked booked) {
        return reception.day(caseWorker, loket, booked.slot().date()).stream()
                .filter(one -> one.id().equals(booked.id()))
                .findFirst()
                .orElseThrow();
    }
}
