package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hours that change or go, and desks that go out of use: first the people, then the door. */
@BookingTest
@Tag("coordinator")
class RearrangingHoursTest extends RearrangingCase {

    @Test
    void shorterHoursMoveOnlyWhoComesTooLateForThem() {
        Booked early = book(at(0), visitor());
        Booked late = book(at(8), visitor());
        OpeningRule rule = rule();
        OpeningRule shorter = new OpeningRule(
                rule.id(),
                rule.desk(),
                rule.recurrence(),
                rule.from(),
                LocalTime.of(12, 0),
                rule.kind(),
                rule.validFrom(),
                null);

        Rearrangement proposal = rearranging.propose(HOUSE, new ScheduleChange.Hours(loket, shorter));
        assertThat(proposal.people()).extracting(one -> one.entry().id()).containsExactly(late.id());
        FreeTime instead = proposal.people().getFirst().instead();
        assertThat(instead).isNotNull();
        assertThat(rule.countsOn(instead.slot().date()) && instead.slot().time().isAfter(LocalTime.of(11, 20)))
                .isFalse();
        rearranging.carryOut(HOUSE, proposal);
        rearranging.carryOut(HOUSE, proposal);

        assertThat(open(early).slot()).isEqualTo(early.slot());
        assertThat(open(late).slot()).isEqualTo(instead.slot());
        assertThat(probe.messages(late.id())).isEqualTo(2);
        assertThat(rule().until()).isEqualTo(LocalTime.of(12, 0));
        ledger.balances(loket);
    }

    @Test
    void hoursThatGoTakeNobodyWithThem() {
        Booked booked = book(at(2), visitor());
        OpeningRule rule = rule();

        rearranging.carryOut(HOUSE, rearranging.propose(HOUSE, new ScheduleChange.NoHours(loket, rule)));

        assertThat(schedule.rules(HOUSE, loket)).doesNotContain(rule);
        assertThat(open(booked).slot().date()).isAfter(day);
        ledger.balances(loket);
    }

    @Test
    void atAnotherDeskTheSameTimeIsKeptAndNobodyIsBothered() {
        Booked booked = book(at(2), visitor());
        fixture.openDesk(loket, "Balie 2");

        rearranging.carryOut(
                HOUSE, rearranging.propose(HOUSE, new ScheduleChange.DeskAs(new Desk(desk, loket, "Balie 1", false))));

        assertThat(open(booked).slot()).isEqualTo(booked.slot());
        assertThat(probe.messages(booked.id())).isEqualTo(1);
        assertThat(probe.appointments(desk)).isZero();
        ledger.balances(loket);
    }

    @Test
    void aDeskThatDoesNotCallAnyMoreHitsOnlyWhoIsCalled() {
        schedule.changeDesk(
                HOUSE, new Desk(desk, loket, "Balie 1", true, Set.of("nl"), Set.of(Way.DESK, Way.PHONE), false));
        Booked comes = book(at(0), visitor());
        Slot slot = at(1);
        Visitor calls = new Visitor(
                "Annie",
                "annie-calls@example.nl",
                "nl",
                Set.of(),
                List.of(),
                Manner.USUAL.by(Way.PHONE).calledAt("0612345678"));
        Booked called = bookings.confirm(
                bookings.hold(slot, Talk.NORMAL.by(Way.PHONE), null).token(), calls);

        Rearrangement proposal =
                rearranging.propose(HOUSE, new ScheduleChange.DeskAs(new Desk(desk, loket, "Balie 1", true)));

        assertThat(proposal.people()).extracting(one -> one.entry().id()).containsExactly(called.id());
        assertThat(open(comes).slot()).isEqualTo(comes.slot());
    }

    @Test
    void newHoursHitNobodyAndHoursThatAreGoneAreRefused() {
        book(at(0), visitor());
        OpeningRule rule = rule();
        OpeningRule fresh = new OpeningRule(
                null,
                desk,
                rule.recurrence(),
                LocalTime.of(18, 0),
                LocalTime.of(19, 0),
                rule.kind(),
                rule.validFrom(),
                null);
        assertThat(rearranging
                        .propose(HOUSE, new ScheduleChange.Hours(loket, fresh))
                        .people())
                .isEmpty();

        OpeningRule evening = schedule.save(HOUSE, fresh);
        schedule.removeRule(HOUSE, evening.id());

        assertThatThrownBy(() -> rearranging.carryOut(
                        HOUSE, rearranging.propose(HOUSE, new ScheduleChange.Hours(loket, evening))))
                .hasMessage("GONE");
    }

    @Test
    void whatAColleagueChangedMeanwhileIsNotOverwritten() {
        book(at(2), visitor());
        Desk seen = schedule.desks(HOUSE, loket).getFirst();
        Rearrangement proposal =
                rearranging.propose(HOUSE, new ScheduleChange.DeskAs(new Desk(desk, loket, seen.name(), false)));
        Desk theirs = schedule.changeDesk(
                HOUSE, new Desk(desk, loket, seen.name(), true, Set.of("nl", "ar"), Set.of(Way.DESK), false));

        assertThatThrownBy(() -> rearranging.carryOut(HOUSE, proposal)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(schedule.desks(HOUSE, loket)).containsExactly(theirs);
        ledger.balances(loket);
    }

    private OpeningRule rule() {
        return schedule.rules(HOUSE, loket).stream()
                .filter(rule -> rule.countsOn(day))
                .findFirst()
                .orElseThrow();
    }
}
