package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.staff;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.loketwijzer.domain.booking.ScheduleRefused.Reason;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BookingTest
class ScheduleTest {

    @Autowired
    Schedule schedule;

    @Autowired
    Reception reception;

    @Autowired
    Bookings bookings;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingProbe probe;

    private LoketId loket;
    private Actor coordinator;

    @BeforeEach
    void keepALoket() {
        loket = fixture.emptyLoket(true);
        coordinator = staff(Role.COORDINATOR, loket);
    }

    @Test
    void whatIsSavedCountsForTheNextLook() {
        Desk desk = schedule.addDesk(coordinator, loket, " Balie 1 ");
        assertThat(desk.name()).isEqualTo("Balie 1");
        assertThat(free()).isEmpty();

        OpeningRule rule = schedule.save(coordinator, morning(desk));
        assertThat(free()).isNotEmpty().allMatch(slot -> slot.date().getDayOfWeek() == DayOfWeek.WEDNESDAY);

        schedule.removeRule(coordinator, rule.id());
        assertThat(free()).isEmpty();
        assertThat(probe.audited("hours.removed", "rule/" + rule.id())).isEqualTo(1);
    }

    @Test
    void aRuleWithAnIdReplacesThatRule() {
        OpeningRule rule = schedule.save(coordinator, morning(schedule.addDesk(coordinator, loket, "Balie 1")));
        OpeningRule later = with(rule, rule.id(), LocalTime.of(10, 0), LocalTime.of(10, 40));

        schedule.save(coordinator, later);

        assertThat(schedule.rules(coordinator, loket)).containsExactly(later);
        assertThat(free()).allMatch(slot -> slot.time().equals(LocalTime.of(10, 0)));
    }

    @Test
    void aDeskOutOfUseOffersNothing() {
        Desk desk = fixture.openDesk(loket, "Balie 1");

        schedule.changeDesk(coordinator, new Desk(desk.id(), loket, "Balie A", false));

        assertThat(free()).isEmpty();
    }

    @Test
    void aDeskWithAppointmentsStaysInUse() {
        Desk desk = fixture.openDesk(loket, "Balie 1");
        Booked booked = book(fixture.freeSlot(loket));

        ChangeHitsAppointments hit = catchThrowableOfType(
                ChangeHitsAppointments.class,
                () -> schedule.changeDesk(coordinator, new Desk(desk.id(), loket, "Balie A", false)));

        assertThat(hit.appointments()).extracting(DayEntry::id).containsExactly(booked.id());
        assertThat(schedule.desks(coordinator, loket)).singleElement().matches(Desk::active);
    }

    @Test
    void hoursWithAppointmentsStay() {
        Desk desk = fixture.openDesk(loket, "Balie 1");
        Booked booked = book(fixture.freeSlot(loket));
        OpeningRule rule = schedule.rules(coordinator, loket).stream()
                .filter(one -> one.countsOn(booked.slot().date()))
                .findFirst()
                .orElseThrow();
        LocalTime end = booked.slot().end().atZone(Slot.ZONE).toLocalTime();

        assertThatThrownBy(() -> schedule.removeRule(coordinator, rule.id()))
                .isInstanceOf(ChangeHitsAppointments.class);
        assertThatThrownBy(() -> schedule.save(coordinator, with(rule, rule.id(), rule.from(), end.minusMinutes(5))))
                .isInstanceOf(ChangeHitsAppointments.class);
        schedule.save(coordinator, with(rule, rule.id(), rule.from(), end));

        assertThat(schedule.rules(coordinator, loket))
                .filteredOn(one -> one.until().equals(end))
                .hasSize(1);
        assertThat(desk.active()).isTrue();
    }

    @Test
    void hoursThatCannotBeAreRefused() {
        Desk desk = schedule.addDesk(coordinator, loket, "Balie 1");
        OpeningRule rule = schedule.save(coordinator, morning(desk));

        refused(Reason.ENDS_BEFORE_START, () -> save(rule, LocalTime.of(17, 0), LocalTime.of(9, 0)));
        refused(Reason.ENDS_BEFORE_START, () -> save(rule, LocalTime.of(9, 0), LocalTime.of(9, 0)));
        refused(Reason.NOT_ON_FIVE_MINUTES, () -> save(rule, LocalTime.of(13, 2), LocalTime.of(14, 0)));
        refused(Reason.NOT_ON_FIVE_MINUTES, () -> save(rule, LocalTime.of(13, 0), LocalTime.of(14, 0, 0, 1)));
        refused(Reason.OVERLAPS, () -> save(rule, LocalTime.of(11, 0), LocalTime.of(13, 0)));
        refused(
                Reason.ENDS_BEFORE_VALID,
                () -> schedule.save(
                        coordinator,
                        new OpeningRule(
                                null,
                                desk.id(),
                                DayOfWeek.FRIDAY,
                                LocalTime.of(9, 0),
                                LocalTime.of(12, 0),
                                OpeningRule.Kind.BOOKABLE,
                                LocalDate.of(2026, 12, 2),
                                LocalDate.of(2026, 12, 1))));
        assertThat(schedule.rules(coordinator, loket)).containsExactly(rule);
    }

    @Test
    void hoursThatAreGoneCannotBeReplaced() {
        OpeningRule rule = schedule.save(coordinator, morning(schedule.addDesk(coordinator, loket, "Balie 1")));
        schedule.removeRule(coordinator, rule.id());
        schedule.removeRule(coordinator, rule.id());

        refused(Reason.GONE, () -> schedule.save(coordinator, rule));
        refused(
                Reason.GONE,
                () -> schedule.save(
                        coordinator,
                        BookingFixture.hours(
                                new DeskId(UUID.randomUUID()),
                                DayOfWeek.MONDAY,
                                LocalTime.of(9, 0),
                                LocalTime.of(12, 0))));
    }

    @Test
    void deskNamesThatCannotBeAreRefused() {
        Desk desk = schedule.addDesk(coordinator, loket, "Balie 1");
        schedule.addDesk(coordinator, loket, "Balie 2");

        refused(Reason.NAME_MISSING, () -> schedule.addDesk(coordinator, loket, "  "));
        refused(Reason.NAME_TOO_LONG, () -> schedule.addDesk(coordinator, loket, "x".repeat(61)));
        refused(Reason.NAME_TAKEN, () -> schedule.addDesk(coordinator, loket, "balie 1"));
        refused(Reason.NAME_TAKEN, () -> schedule.changeDesk(coordinator, new Desk(desk.id(), loket, "Balie 2", true)));
        refused(
                Reason.GONE,
                () -> schedule.changeDesk(
                        coordinator, new Desk(new DeskId(UUID.randomUUID()), loket, "Balie 3", true)));
    }

    @Test
    void aClosureTakesTheTimesAway() {
        fixture.openDesk(loket, "Balie 1");
        Slot slot = fixture.freeSlot(loket);

        Closure closure = schedule.save(coordinator, closed(slot.date()));

        assertThat(free()).noneMatch(other -> other.date().equals(slot.date()));
        assertThat(schedule.closures(coordinator, loket)).containsExactly(closure);
        assertThatThrownBy(() -> bookings.hold(slot, null)).isInstanceOf(SlotTaken.class);

        schedule.removeClosure(coordinator, closure.id());
        assertThat(free()).contains(slot);
    }

    @Test
    void aClosureOfOneDeskLeavesTheOthersOpen() {
        Desk first = fixture.openDesk(loket, "Balie 1");
        fixture.openDesk(loket, "Balie 2");
        Slot slot = fixture.freeSlot(loket);
        Closure day = closed(slot.date());

        schedule.save(coordinator, new Closure(null, loket, first.id(), day.from(), day.until(), ""));

        assertThat(free()).contains(slot);
        bookings.hold(slot, null);
        assertThat(free()).doesNotContain(slot);
    }

    @Test
    void aClosureOverAppointmentsIsRefusedWithTheList() {
        fixture.openDesk(loket, "Balie 1");
        Booked booked = book(fixture.freeSlot(loket));

        ChangeHitsAppointments hit = catchThrowableOfType(
                ChangeHitsAppointments.class,
                () -> schedule.save(coordinator, closed(booked.slot().date())));

        assertThat(hit.appointments()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(booked.id());
            assertThat(entry.name()).isEqualTo("Annie");
            assertThat(entry.code()).isEqualTo(booked.code());
        });
        assertThat(schedule.closures(coordinator, loket)).isEmpty();
        assertThat(probe.audited("closure.refused", "loket/" + loket)).isEqualTo(1);
    }

    @Test
    void aClosureBesideAnAppointmentIsSaved() {
        fixture.openDesk(loket, "Balie 1");
        Slot slot = book(fixture.freeSlot(loket)).slot();
        LocalDateTime end = LocalDateTime.of(slot.date(), slot.time()).plus(slot.length());

        Closure saved = schedule.save(coordinator, new Closure(null, loket, null, end, end.plusHours(1), ""));

        assertThat(schedule.closures(coordinator, loket)).containsExactly(saved);
    }

    @Test
    void holdsInANewClosureAreDropped() {
        fixture.openDesk(loket, "Balie 1");
        Hold hold = bookings.hold(fixture.freeSlot(loket), null);

        schedule.save(coordinator, closed(hold.slot().date()));

        assertThat(bookings.held(hold.token())).isEmpty();
        assertThatThrownBy(() -> bookings.confirm(hold.token(), visitor())).isInstanceOf(HoldExpired.class);
    }

    @Test
    void closuresThatCannotBeAreRefused() {
        LocalDateTime noon = LocalDateTime.parse("2030-12-01T12:00");

        refused(
                Reason.ENDS_BEFORE_START,
                () -> schedule.save(coordinator, new Closure(null, loket, null, noon, noon, "")));
        refused(
                Reason.REASON_TOO_LONG,
                () -> schedule.save(
                        coordinator, new Closure(null, loket, null, noon, noon.plusHours(1), "x".repeat(201))));
        refused(
                Reason.GONE,
                () -> schedule.save(
                        coordinator, new Closure(UUID.randomUUID(), loket, null, noon, noon.plusHours(1), "")));
        refused(
                Reason.GONE,
                () -> schedule.save(
                        coordinator,
                        new Closure(null, loket, new DeskId(UUID.randomUUID()), noon, noon.plusHours(1), "")));
    }

    @Test
    void theDayListIsInOrderWithoutCancelledOnesAndWrittenDown() {
        fixture.openDesk(loket, "Balie 1");
        List<Slot> slots = free();
        LocalDate date = slots.getFirst().date();
        Booked second = book(slots.get(1));
        Booked first = book(slots.get(0));
        bookings.cancel(new Access.Link(book(slots.get(2)).linkToken()));

        assertThat(reception.day(coordinator, loket, date).stream().map(DayEntry::id))
                .containsExactly(first.id(), second.id());
        assertThat(probe.audited("day.viewed", "loket/" + loket + "/" + date)).isEqualTo(1);
    }

    @Test
    void onlyWhoKeepsTheLoketMay() {
        Desk desk = fixture.openDesk(loket, "Balie 1");
        OpeningRule rule = schedule.rules(coordinator, loket).getFirst();
        LocalDate date = LocalDate.now(Slot.ZONE);
        Closure closure = schedule.save(coordinator, closed(date.plusDays(3)));
        LoketId own = fixture.openLoket(1);
        DeskId ownDesk = schedule.desks(HOUSE, own).getFirst().id();
        for (Actor actor : List.of(Actor.CITIZEN, staff(Role.COORDINATOR, own))) {
            notAllowed(() -> schedule.desks(actor, loket));
            notAllowed(() -> schedule.addDesk(actor, loket, "Balie 2"));
            notAllowed(() -> schedule.changeDesk(actor, new Desk(desk.id(), loket, "Balie 2", false)));
            notAllowed(() -> schedule.rules(actor, loket));
            notAllowed(() -> schedule.save(actor, rule));
            notAllowed(() -> schedule.save(actor, moved(rule, ownDesk)));
            notAllowed(() -> schedule.removeRule(actor, rule.id()));
            notAllowed(() -> schedule.closures(actor, loket));
            notAllowed(() -> schedule.save(actor, closure));
            notAllowed(() ->
                    schedule.save(actor, new Closure(closure.id(), own, null, closure.from(), closure.until(), "")));
            notAllowed(() -> schedule.removeClosure(actor, closure.id()));
            notAllowed(() -> reception.day(actor, loket, date));
        }
    }

    private static OpeningRule morning(Desk desk) {
        return BookingFixture.hours(desk.id(), DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0));
    }

    private void save(OpeningRule like, LocalTime from, LocalTime until) {
        schedule.save(coordinator, with(like, null, from, until));
    }

    private static OpeningRule with(OpeningRule like, @Nullable UUID id, LocalTime from, LocalTime until) {
        return new OpeningRule(
                id, like.desk(), like.recurrence(), from, until, like.kind(), like.validFrom(), like.validUntil());
    }

    private static OpeningRule moved(OpeningRule like, DeskId desk) {
        return new OpeningRule(
                like.id(), desk, like.recurrence(), like.from(), like.until(), like.kind(), like.validFrom(), null);
    }

    private Closure closed(LocalDate date) {
        return new Closure(
                null, loket, null, date.atStartOfDay(), date.plusDays(1).atStartOfDay(), "Scholing");
    }

    private Booked book(Slot slot) {
        return bookings.confirm(bookings.hold(slot, null).token(), visitor());
    }

    private List<Slot> free() {
        LocalDate tomorrow = LocalDate.now(Slot.ZONE).plusDays(1);
        return freeTimes.between(loket, tomorrow, tomorrow.plusDays(20), FreeTimes.NORMAL);
    }

    private static void refused(Reason reason, ThrowingCallable attempt) {
        assertThat(catchThrowableOfType(ScheduleRefused.class, attempt).reason())
                .isEqualTo(reason);
    }

    private static void notAllowed(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(NotAllowed.class);
    }
}
