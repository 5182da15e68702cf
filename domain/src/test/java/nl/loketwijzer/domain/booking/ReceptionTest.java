package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.staff;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
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

/** Who comes and who came, as those who receive people say it. */
@BookingTest
@Tag("coordinator")
class ReceptionTest {

    @Autowired
    Reception reception;

    @Autowired
    Bookings bookings;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingProbe probe;

    private LoketId loket;
    private Booked booked;
    private Actor caseWorker;
    private Actor helper;

    @BeforeEach
    void book() {
        loket = fixture.openLoket(1);
        caseWorker = staff(Role.CASE_WORKER, loket);
        helper = staff(Role.HELPER, loket);
        Slot slot = fixture.freeSlot(loket);
        booked = bookings.confirm(bookings.hold(slot, null).token(), visitor());
    }

    @Test
    void staffSayHowItGoesAndTheLastWordCounts() {
        probe.hasBegun(booked.id());

        reception.mark(caseWorker, entry(), Attendance.ARRIVED);
        assertThat(entry().attendance()).isEqualTo(Attendance.ARRIVED);
        reception.mark(caseWorker, entry(), Attendance.DONE);
        reception.mark(caseWorker, entry(), Attendance.DONE);
        assertThat(entry().attendance()).isEqualTo(Attendance.DONE);
        reception.mark(caseWorker, entry(), Attendance.EXPECTED);

        assertThat(entry().attendance()).isEqualTo(Attendance.EXPECTED);
        assertThat(probe.audited("visitor.arrived", subject())).isEqualTo(1);
    }

    @Test
    void nobodyCameOrStayedAwayBeforeItsTime() {
        DayEntry entry = entry();

        for (Attendance said : Set.of(Attendance.ARRIVED, Attendance.NOT_COME, Attendance.DONE, Attendance.LATE)) {
            assertThatThrownBy(() -> reception.mark(caseWorker, entry, said)).isInstanceOf(NotYet.class);
        }

        assertThat(entry().attendance()).isEqualTo(Attendance.EXPECTED);
    }

    @Test
    void whatWasSaidOfATimeDoesNotCountForAnotherOne() {
        probe.hasBegun(booked.id());
        reception.mark(caseWorker, entry(), Attendance.NOT_COME);

        bookings.move(new Access.Link(booked.linkToken()), fixture.freeSlot(loket));

        assertThat(entry().attendance()).isEqualTo(Attendance.EXPECTED);
    }

    @Test
    void nothingIsSaidOfAnAppointmentThatChangedMeanwhile() {
        probe.hasBegun(booked.id());
        DayEntry seen = entry();
        bookings.cancel(new Access.Link(booked.linkToken()));

        assertThatThrownBy(() -> reception.mark(caseWorker, seen, Attendance.ARRIVED))
                .isInstanceOf(Overtaken.class);
    }

    @Test
    void aHelperSeesTimeNameAndCodeOfTodayOnly() {
        assertThat(reception.today(helper, loket)).isEmpty();
        probe.hasBegun(booked.id());

        assertThat(reception.today(helper, loket)).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Annie");
            assertThat(one.code().replace("-", "")).isEqualTo(booked.code());
        });
        assertThat(probe.audited("today.viewed", "loket/" + loket + "/" + LocalDate.now(Slot.ZONE)))
                .isEqualTo(2);
    }

    @Test
    void theWeekHoldsTheDay() {
        LocalDate day = booked.slot().date();

        assertThat(reception.week(caseWorker, loket, day.minusDays(6)))
                .extracting(DayEntry::id)
                .containsExactly(booked.id());
        assertThat(reception.week(caseWorker, loket, day.minusDays(7))).isEmpty();
    }

    @Test
    void thePulseChangesWithEverythingThatIsShown() {
        LocalDate day = booked.slot().date();
        String before = reception.pulse(helper, loket, day, 1);
        assertThat(reception.pulse(helper, loket, day, 1)).isEqualTo(before);

        bookings.cancel(new Access.Link(booked.linkToken()));
        String cancelled = reception.pulse(helper, loket, day, 1);
        Slot slot = fixture.freeSlot(loket);
        booked = bookings.confirm(bookings.hold(slot, null).token(), visitor());
        String again = reception.pulse(helper, loket, day, 1);
        probe.hasBegun(booked.id());
        LocalDate today = LocalDate.now(Slot.ZONE);
        String expected = reception.pulse(helper, loket, today, 1);
        reception.mark(caseWorker, entry(), Attendance.ARRIVED);

        assertThat(cancelled).isNotEqualTo(before);
        assertThat(again).isNotEqualTo(cancelled);
        assertThat(reception.pulse(helper, loket, today, 1)).isNotEqualTo(expected);
    }

    @Test
    void eachRoleSeesWhatItIsForAndOnlyAtTheOwnLoket() {
        DayEntry entry = entry();
        LocalDate day = booked.slot().date();
        for (Actor actor : Set.of(helper, staff(Role.CASE_WORKER, other()), Actor.CITIZEN)) {
            notAllowed(() -> reception.day(actor, loket, day));
            notAllowed(() -> reception.week(actor, loket, day));
            notAllowed(() -> reception.mark(actor, entry, Attendance.ARRIVED));
        }
        for (Actor actor : Set.of(staff(Role.HELPER, other()), Actor.CITIZEN)) {
            notAllowed(() -> reception.today(actor, loket));
            notAllowed(() -> reception.pulse(actor, loket, day, 1));
        }
    }

    private static void notAllowed(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotAllowed.class);
    }

    private LoketId other() {
        return fixture.openLoket(1);
    }

    private String subject() {
        return "appointment/" + booked.id().value();
    }

    private DayEntry entry() {
        return reception.week(HOUSE, loket, LocalDate.now(Slot.ZONE).minusDays(1)).stream()
                .filter(one -> one.id().equals(booked.id()))
                .findFirst()
                .orElseThrow();
    }
}
