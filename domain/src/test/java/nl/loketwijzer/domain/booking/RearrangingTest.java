package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A loket closes while people have an appointment: each gets another time, or is asked to choose one. */
@BookingTest
@Tag("coordinator")
class RearrangingTest extends RearrangingCase {

    @Test
    void atAnotherDeskTheTimeStaysAndNobodyIsDisturbed() {
        Booked booked = book(at(2), visitor());
        fixture.openDesk(loket, "Balie 2");

        Rearrangement proposed = rearranging.propose(HOUSE, closure(desk));
        assertThat(proposed.people()).singleElement().matches(Displaced::keepsTime);
        Rearranged done = rearranging.carryOut(HOUSE, proposed);

        assertThat(done.people())
                .singleElement()
                .extracting(Rearranged.Person::told)
                .isEqualTo(Told.NOT_NEEDED);
        assertThat(open(booked).slot()).isEqualTo(booked.slot());
        assertThat(probe.appointments(desk)).isZero();
        assertThat(probe.messages(booked.id())).as("only that it was booked").isEqualTo(1);
        ledger.balances(loket);
    }

    @Test
    void theNextDayInTheSamePartOfTheDayWhenAllIsClosed() {
        Booked morning = book(at(1), visitor());
        Booked afternoon = book(at(8), visitor());
        assertThat(afternoon.slot().time()).isAfter(LocalTime.NOON);

        Rearrangement proposed = rearranging.propose(HOUSE, closure(null));
        assertThat(freeTimes.between(loket, day, day.plusDays(1), FreeTimes.NORMAL))
                .as("looking closes nothing")
                .isNotEmpty();
        rearranging.carryOut(HOUSE, proposed);

        assertThat(open(morning).slot()).isEqualTo(nextDay(morning));
        assertThat(open(afternoon).slot()).isEqualTo(nextDay(afternoon));
        assertThat(informing.before(open(morning))).contains(morning.slot());
        assertThat(freeTimes.between(loket, day, day.plusDays(1), FreeTimes.NORMAL))
                .isEmpty();
        ledger.balances(loket);
    }

    @Test
    void everybodyGetsATimeOfTheirOwn() {
        List<Booked> all =
                times(day).stream().map(slot -> book(slot, visitor())).toList();
        assertThat(all.size()).isGreaterThan(8);

        Rearranged done = rearranging.carryOut(HOUSE, rearranging.propose(HOUSE, closure(null)));

        assertThat(done.people()).hasSameSizeAs(all);
        List<Slot> now = all.stream().map(booked -> open(booked).slot()).toList();
        assertThat(now).doesNotHaveDuplicates().allMatch(slot -> slot.date().isAfter(day));
        assertThat(probe.overlaps(desk)).isZero();
        all.forEach(booked -> assertThat(probe.messages(booked.id())).isEqualTo(2));
        ledger.balances(loket);
    }

    @Test
    void fortyPeopleGetAnotherTimeAtOnceAndOneOfThemIsMetAtTheDoor() {
        for (int number = 2; number <= 4; number++) {
            fixture.openDesk(loket, "Balie " + number);
        }
        List<Booked> people = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            Slot slot = at(number);
            for (int person = 0; person < 4; person++) {
                people.add(book(
                        slot, number + person == 0 ? new Visitor("Dia", null, "ar", Set.of(), List.of()) : visitor()));
            }
        }

        Rearrangement proposal = rearranging.propose(HOUSE, closure(null));
        assertThat(proposal.people()).hasSize(40).allMatch(one -> one.instead() != null);
        Rearranged done = rearranging.carryOut(HOUSE, proposal);

        assertThat(done.people()).filteredOn(one -> one.told() == Told.MESSAGE).hasSize(39);
        assertThat(done.people()).filteredOn(one -> one.told() == Told.DOOR).hasSize(1);
        for (Booked one : people) {
            assertThat(open(one).slot().date()).isAfter(day);
        }
        ledger.balances(loket);
    }

    @Test
    void tellsItInTheLanguageOfThePerson() {
        Booked booked = book(at(2), new Visitor("Annie", "annie-rearranged@example.nl", "en", Set.of(), List.of()));
        rearranging.carryOut(HOUSE, rearranging.propose(HOUSE, closure(null)));

        Outbox.Sent letter = outbox.latest(HOUSE, 1).getFirst();
        assertThat(letter.to()).isEqualTo("annie-rearranged@example.nl");
        assertThat(letter.subject()).startsWith("New time:");
        assertThat(letter.text())
                .contains("cannot go ahead", "Uw afspraak van", "/en/afspraak/" + booked.linkToken())
                .doesNotContain("verpleeghuis");
        assertThat(letter.calendar()).contains("METHOD:REQUEST", "SEQUENCE:1");
    }

    @Test
    void whoGetsNoTimeIsAskedToChooseOne() {
        Booked booked = book(at(2), visitor());
        Rearrangement proposed = rearranging.propose(HOUSE, closure(null));
        Rearrangement chosen = proposed.with(proposed.people().getFirst().getting(null));
        Rearranged done = rearranging.carryOut(HOUSE, chosen);

        assertThat(done.people()).singleElement().matches(person -> person.now() == null);
        assertThat(open(booked).state()).isEqualTo(Booked.State.CANCELLED);
        assertThat(informing.before(open(booked))).isPresent();
        Outbox.Sent letter = outbox.latest(HOUSE, 1).getFirst();
        assertThat(letter.subject()).startsWith("Gaat niet door:");
        assertThat(letter.calendar()).contains("METHOD:CANCEL");
        ledger.balances(loket);
    }

    @Test
    void theSameTwiceChangesNothing() {
        Booked booked = book(at(2), visitor());
        Rearrangement proposed = rearranging.propose(HOUSE, closure(null));
        Rearranged once = rearranging.carryOut(HOUSE, proposed);
        Rearranged twice = rearranging.carryOut(HOUSE, proposed);

        assertThat(twice).isEqualTo(once);
        assertThat(open(booked).sequence()).isEqualTo(1);
        assertThat(probe.messages(booked.id())).isEqualTo(2);
        assertThat(schedule.closures(HOUSE, loket)).hasSize(1);
    }

    @Test
    void nothingIsSavedWhenSomebodyElseLiesInItByNow() {
        Booked booked = book(at(2), visitor());
        Rearrangement proposed = rearranging.propose(HOUSE, closure(null));
        Booked late = book(at(5), visitor());

        assertThatThrownBy(() -> rearranging.carryOut(HOUSE, proposed)).isInstanceOf(Overtaken.class);
        assertThat(open(booked).sequence()).isZero();
        assertThat(schedule.closures(HOUSE, loket)).isEmpty();

        Rearrangement again = rearranging.propose(HOUSE, proposed);
        assertThat(again.id()).isEqualTo(proposed.id());
        assertThat(again.people().getFirst().instead())
                .isEqualTo(proposed.people().getFirst().instead());
        rearranging.carryOut(HOUSE, again);
        assertThat(open(late).slot().date()).isAfter(day);
        ledger.balances(loket);
    }

    @Test
    void nothingIsSavedWhenAProposedTimeIsTaken() {
        Booked booked = book(at(2), visitor());
        Booked other = book(at(4), visitor());
        Rearrangement proposed = rearranging.propose(HOUSE, closure(null));
        FreeTime wanted = Objects.requireNonNull(proposed.people().getFirst().instead());
        FreeTime kept = Objects.requireNonNull(proposed.people().getLast().instead());
        book(wanted.slot(), visitor());

        assertThatThrownBy(() -> rearranging.carryOut(HOUSE, proposed)).isInstanceOf(Overtaken.class);
        assertThat(open(booked).slot()).isEqualTo(booked.slot());

        rearranging.carryOut(HOUSE, rearranging.propose(HOUSE, proposed));
        assertThat(open(booked).slot()).isNotEqualTo(wanted.slot());
        assertThat(open(other).slot()).isEqualTo(kept.slot());
        ledger.balances(loket);
    }

    @Test
    void othersAreFreeTimesThatNobodyElseGets() {
        book(at(2), visitor());
        book(at(3), visitor());
        Rearrangement proposed = rearranging.propose(HOUSE, closure(null));
        Displaced first = proposed.people().getFirst();
        FreeTime second = Objects.requireNonNull(proposed.people().getLast().instead());

        List<FreeTime> others = rearranging.others(HOUSE, proposed, first);
        assertThat(others).contains(Objects.requireNonNull(first.instead())).doesNotContain(second);
        FreeTime chosen = others.get(5);
        Rearranged done = rearranging.carryOut(HOUSE, proposed.with(first.getting(chosen)));
        assertThat(done.people().getFirst().now()).isEqualTo(chosen.slot());
        ledger.balances(loket);
    }

    @Test
    void whatWasChosenIsKeptForWhoItWasChosenFor() {
        Booked later = book(at(4), visitor());
        Rearrangement proposed = rearranging.propose(HOUSE, closure(null));
        Displaced one = proposed.people().getFirst();
        List<FreeTime> others = rearranging.others(HOUSE, proposed, one);
        assertThat(others).extracting(FreeTime::slot).doesNotHaveDuplicates();
        FreeTime wanted = others.stream()
                .filter(time -> time.slot().equals(sameTimeNextDay(at(1))))
                .findFirst()
                .orElseThrow();
        Rearrangement chosen = proposed.with(one.getting(wanted));
        book(at(1), visitor());

        rearranging.carryOut(HOUSE, rearranging.propose(HOUSE, chosen));

        assertThat(open(later).slot()).isEqualTo(wanted.slot());
        ledger.balances(loket);
    }

    @Test
    void onlyWhoKeepsTheLoketMayLookOrChange() {
        book(at(2), visitor());
        Rearrangement proposed = rearranging.propose(HOUSE, closure(null));
        Rearranged done = rearranging.carryOut(HOUSE, proposed);
        Actor stranger = Actor.CITIZEN;

        assertThatThrownBy(() -> rearranging.propose(stranger, closure(null))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> rearranging.carryOut(stranger, proposed)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> informing.find(stranger, done.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> informing.unfinished(stranger, loket)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> informing.knows(
                        stranger, done.id(), done.people().getFirst().id(), true))
                .isInstanceOf(NotAllowed.class);
        assertThat(informing.find(HOUSE, UUID.randomUUID())).isEmpty();
    }

    @Test
    @Tag("race")
    void manyWhoPressAtOnceWhileCitizensBookTheProposedTimes() throws Exception {
        List<Booked> all =
                times(day).stream().map(slot -> book(slot, visitor())).toList();
        Rearrangement proposed = rearranging.propose(HOUSE, closure(null));
        List<Slot> wanted = proposed.people().stream()
                .map(one -> Objects.requireNonNull(one.instead()).slot())
                .toList();

        Crowd.atOnce(12, who -> who % 2 == 0 ? carriedOut(proposed) : tried(wanted.get(who)));
        ledger.balances(loket);
        assertThat(probe.overlaps(desk)).isZero();
        all.forEach(booked -> assertThat(open(booked).state()).isEqualTo(Booked.State.BOOKED));

        Rearrangement again = rearranging.propose(HOUSE, proposed);
        Rearranged done = again.people().isEmpty()
                ? informing.find(HOUSE, proposed.id()).orElseThrow()
                : rearranging.carryOut(HOUSE, again);
        assertThat(done.people()).hasSameSizeAs(all);
        all.forEach(booked -> assertThat(open(booked).sequence()).isEqualTo(1));
        ledger.balances(loket);
    }

    private @Nullable Rearranged carriedOut(Rearrangement proposed) {
        try {
            return rearranging.carryOut(HOUSE, proposed);
        } catch (Overtaken e) {
            return null;
        }
    }

    private @Nullable Booked tried(Slot slot) {
        try {
            return book(slot, visitor());
        } catch (SlotTaken | HoldExpired e) {
            return null;
        }
    }
}
