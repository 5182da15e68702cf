package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.staff;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff changed, putting it back, changing the same thing at once, and copying hours. */
@BookingTest
@Tag("coordinator")
class ScheduleHistoryTest {

    @Autowired
    ScheduleHistory history;

    @Autowired
    Schedule schedule;

    @Autowired
    Rearranging rearranging;

    @Autowired
    Bookings bookings;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    BookingFixture fixture;

    private LoketId loket;
    private Desk desk;
    private Actor coordinator;

    @BeforeEach
    void open() {
        loket = fixture.emptyLoket(false);
        desk = fixture.openDesk(loket, "Balie 1");
        coordinator = staff(Role.COORDINATOR, loket);
    }

    @Test
    void eachKindOfChangeIsPutBackExactly() {
        OpeningRule before = schedule.rules(HOUSE, loket).getFirst();
        schedule.save(coordinator, shorter(before));
        back();
        assertThat(schedule.rules(HOUSE, loket)).contains(before);

        schedule.removeRule(coordinator, before.id());
        back();
        assertThat(schedule.rules(HOUSE, loket)).extracting(OpeningRule::anew).contains(before.anew());

        schedule.changeDesk(coordinator, new Desk(desk.id(), loket, "Kamer", false));
        back();
        assertThat(schedule.desks(HOUSE, loket)).containsExactly(desk);

        BookingPolicy policy = schedule.policy(HOUSE, loket);
        schedule.save(coordinator, loket, without(policy));
        back();
        assertThat(schedule.policy(HOUSE, loket)).isEqualTo(policy);

        Closure closure = schedule.save(coordinator, closure());
        back();
        assertThat(schedule.closures(HOUSE, loket)).isEmpty();
        back();
        assertThat(schedule.closures(HOUSE, loket)).extracting(Closure::anew).containsExactly(closure.anew());

        Desk second = schedule.addDesk(coordinator, loket, "Balie 2");
        back();
        assertThat(schedule.desks(HOUSE, loket))
                .filteredOn(one -> one.id().equals(second.id()))
                .singleElement()
                .matches(one -> !one.active());
    }

    @Test
    void tellsWhoChangedWhatAndWhetherItStillStands() {
        OpeningRule before = schedule.rules(HOUSE, loket).getFirst();
        OpeningRule changed = schedule.save(coordinator, shorter(before));
        schedule.save(coordinator, shorter(changed));

        List<Edit> edits = history.latest(coordinator, loket, 10);

        assertThat(edits).hasSize(2);
        assertThat(edits.getFirst().stands()).isTrue();
        assertThat(edits.getLast().stands()).isFalse();
        assertThat(edits.getLast().was()).isEqualTo(before);
        assertThat(edits.getLast().became()).isEqualTo(changed);
        assertThat(edits).extracting(Edit::actor).containsOnly("staff:test");
        assertThatThrownBy(() -> history.putBack(coordinator, edits.getLast())).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whatIsPutBackTwiceIsPutBackOnce() throws Exception {
        OpeningRule before = schedule.rules(HOUSE, loket).getFirst();
        schedule.save(coordinator, shorter(before));
        Edit edit = history.latest(coordinator, loket, 1).getFirst();

        List<String> done = Crowd.atOnce(6, number -> {
            try {
                history.putBack(coordinator, edit);
                return "done";
            } catch (ChangedMeanwhile late) {
                return null;
            }
        });

        assertThat(done).hasSize(1);
        assertThat(history.latest(coordinator, loket, 10)).hasSize(2);
    }

    @Test
    void whatWentComesBackOnce() {
        Closure closure = schedule.save(coordinator, closure());
        schedule.removeClosure(coordinator, closure.id());
        OpeningRule rule = schedule.rules(HOUSE, loket).getFirst();
        schedule.removeRule(coordinator, rule.id());
        List<Edit> gone = history.latest(coordinator, loket, 2);

        for (Edit edit : gone) {
            history.putBack(coordinator, edit);
            assertThatThrownBy(() -> history.putBack(coordinator, edit)).isInstanceOf(ChangedMeanwhile.class);
        }

        assertThat(schedule.closures(HOUSE, loket)).hasSize(1);
        assertThat(schedule.rules(HOUSE, loket)).extracting(OpeningRule::anew).containsOnlyOnce(rule.anew());
    }

    @Test
    void puttingBackWithPeopleInTheWayFindsThemAnotherTimeFirst() {
        LocalDate day = LocalDate.now(Slot.ZONE).plusDays(3);
        OpeningRule evening = schedule.save(
                coordinator,
                BookingFixture.hours(desk.id(), day.getDayOfWeek(), LocalTime.of(18, 0), LocalTime.of(20, 0)));
        Slot slot =
                freeTimes.between(loket, day, day.plusDays(1), FreeTimes.NORMAL).getLast();
        Booked booked = bookings.confirm(bookings.hold(slot, null).token(), visitor());
        Edit edit = history.latest(coordinator, loket, 1).getFirst();
        assertThat(edit.became()).isEqualTo(evening);

        assertThatThrownBy(() -> history.putBack(coordinator, edit)).isInstanceOf(ChangeHitsAppointments.class);
        rearranging.carryOut(coordinator, rearranging.propose(coordinator, history.inverse(coordinator, edit)));

        assertThat(schedule.rules(HOUSE, loket)).doesNotContain(evening);
        assertThat(bookings.open(new Access.Link(booked.linkToken())).slot()).isNotEqualTo(slot);
        assertThat(history.latest(coordinator, loket, 1).getFirst().was()).isEqualTo(evening);
    }

    @Test
    void theSecondOfTwoWhoChangeTheSameHearsHowItStands() {
        OpeningRule seen = schedule.rules(HOUSE, loket).getFirst();
        OpeningRule first = schedule.save(coordinator, shorter(seen), seen);

        ChangedMeanwhile rule =
                catchThrowableOfType(ChangedMeanwhile.class, () -> schedule.save(coordinator, shorter(seen), seen));
        schedule.changeDesk(coordinator, new Desk(desk.id(), loket, "Kamer", true), desk);
        ChangedMeanwhile room = catchThrowableOfType(
                ChangedMeanwhile.class,
                () -> schedule.changeDesk(coordinator, new Desk(desk.id(), loket, "Zaal", true), desk));
        BookingPolicy usual = schedule.policy(coordinator, loket);
        schedule.save(coordinator, loket, without(usual), usual);

        assertThat(rule.now()).contains(first);
        assertThat(room.now()).map(Desk.class::cast).map(Desk::name).contains("Kamer");
        assertThatThrownBy(() -> schedule.save(coordinator, loket, usual, usual))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aHolidayOnWhichPeopleComeIsNotClosedSilently() {
        BookingPolicy policy = schedule.policy(HOUSE, loket);
        Set<String> all = Set.copyOf(schedule.publicHolidays(Locale.ROOT).stream()
                .map(PublicHoliday::key)
                .toList());
        BookingPolicy open = new BookingPolicy(
                policy.lead(),
                policy.interpreterLeadDays(),
                BookingPolicy.LONGEST_HORIZON,
                policy.pause(),
                policy.cooling(),
                all);
        schedule.save(HOUSE, loket, open);
        List<Slot> free = freeTimes.between(loket, LocalDate.EPOCH, LocalDate.MAX, FreeTimes.NORMAL);
        schedule.save(
                HOUSE,
                loket,
                new BookingPolicy(
                        policy.lead(),
                        policy.interpreterLeadDays(),
                        BookingPolicy.LONGEST_HORIZON,
                        policy.pause(),
                        policy.cooling(),
                        Set.of()));
        Set<LocalDate> working =
                Set.copyOf(freeTimes.between(loket, LocalDate.EPOCH, LocalDate.MAX, FreeTimes.NORMAL).stream()
                        .map(Slot::date)
                        .toList());
        Slot holiday = free.stream()
                .filter(slot -> !working.contains(slot.date()))
                .findFirst()
                .orElseThrow();
        schedule.save(HOUSE, loket, open);
        bookings.confirm(bookings.hold(holiday, null).token(), visitor());

        assertThatThrownBy(() -> schedule.save(coordinator, loket, policy)).isInstanceOf(ChangeHitsAppointments.class);
        rearranging.carryOut(
                coordinator, rearranging.propose(coordinator, new ScheduleChange.Agreement(loket, policy)));

        assertThat(schedule.policy(HOUSE, loket)).isEqualTo(policy);
    }

    @Test
    void copiesAWeekToOtherDesksAllOrNothing() {
        LocalDate monday = LocalDate.now(Slot.ZONE).plusWeeks(1).with(DayOfWeek.MONDAY);
        Desk second = schedule.addDesk(coordinator, loket, "Balie 2");
        Desk third = fixture.openDesk(loket, "Balie 3");

        assertThatThrownBy(() ->
                        schedule.copy(coordinator, desk.id(), monday, Set.of(second.id(), third.id()), monday, null))
                .hasMessage("OVERLAPS");
        assertThat(rules(second)).isEmpty();
        schedule.copy(coordinator, desk.id(), monday, Set.of(second.id()), monday, monday.plusDays(6));

        assertThat(rules(second)).hasSize(7).allMatch(rule -> monday.plusDays(6).equals(rule.validUntil()));
        LocalDate later = monday.plusWeeks(3);
        schedule.copy(coordinator, second.id(), monday, Set.of(second.id()), later, later.plusDays(6));
        assertThat(rules(second)).hasSize(14);
        assertThatThrownBy(() ->
                        schedule.copy(coordinator, second.id(), monday.plusWeeks(1), Set.of(second.id()), later, null))
                .hasMessage("NOTHING_TO_COPY");
    }

    @Test
    void onlyWhoKeepsTheLoketSeesOrPutsBackOrCopies() {
        schedule.save(coordinator, closure());
        Edit edit = history.latest(coordinator, loket, 1).getFirst();
        LoketId own = fixture.openLoket(1);
        DeskId ownDesk = schedule.desks(HOUSE, own).getFirst().id();
        LocalDate monday = LocalDate.now(Slot.ZONE);
        for (Actor actor : List.of(Actor.CITIZEN, staff(Role.COORDINATOR, own))) {
            assertThatThrownBy(() -> history.latest(actor, loket, 1)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> history.putBack(actor, edit)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> history.inverse(actor, edit)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> schedule.copy(actor, desk.id(), monday, Set.of(ownDesk), monday, null))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> schedule.copy(coordinator, desk.id(), monday, Set.of(ownDesk), monday, null))
                .isInstanceOf(NotAllowed.class);
    }

    private void back() {
        history.putBack(coordinator, history.latest(coordinator, loket, 1).getFirst());
    }

    private List<OpeningRule> rules(Desk of) {
        return schedule.rules(HOUSE, loket).stream()
                .filter(rule -> rule.desk().equals(of.id()))
                .toList();
    }

    private Closure closure() {
        LocalDate day = LocalDate.now(Slot.ZONE).plusDays(5);
        return new Closure(
                null, loket, null, day.atStartOfDay(), day.plusDays(1).atStartOfDay(), "Scholing");
    }

    private static OpeningRule shorter(OpeningRule rule) {
        return new OpeningRule(
                rule.id(),
                rule.desk(),
                rule.recurrence(),
                rule.from(),
                rule.until().minusHours(1),
                rule.kind(),
                rule.validFrom(),
                rule.validUntil());
    }

    private static BookingPolicy without(BookingPolicy policy) {
        return new BookingPolicy(
                policy.lead().plusMinutes(30),
                policy.interpreterLeadDays(),
                policy.horizonDays(),
                policy.pause(),
                policy.cooling(),
                policy.openHolidays());
    }
}
