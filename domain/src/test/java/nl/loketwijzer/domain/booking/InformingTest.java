package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who has still to be told after a closure, and until when. */
@BookingTest
@Tag("coordinator")
class InformingTest extends RearrangingCase {

    @Test
    void whoCannotBeReachedIsCalledOrMetAtTheDoorUntilTheyKnow() {
        Booked silent = book(at(1), new Visitor("Bas", "bas@example.nl", "nl", Set.of(Need.NO_MESSAGES), List.of()));
        Booked called =
                book(at(3), new Visitor("Cas", null, "nl", Set.of(), List.of(), Manner.USUAL.calledAt("0612345678")));
        Rearranged done = rearranging.carryOut(HOUSE, rearranging.propose(HOUSE, closure(null)));

        assertThat(done.people()).extracting(Rearranged.Person::told).containsExactly(Told.DOOR, Told.CALL);
        assertThat(probe.messages(silent.id())).isZero();
        assertThat(probe.messages(called.id())).isZero();
        assertThat(informing.unfinished(HOUSE, loket)).containsExactly(done.id());

        informing.knows(HOUSE, done.id(), silent.id(), true);
        assertThat(informing.unfinished(HOUSE, loket)).containsExactly(done.id());
        informing.knows(HOUSE, done.id(), called.id(), true);
        assertThat(informing.unfinished(HOUSE, loket)).isEmpty();
        informing.knows(HOUSE, done.id(), called.id(), false);
        bookings.cancel(link(called));
        assertThat(informing.unfinished(HOUSE, loket)).as("who cancelled knows").isEmpty();
    }

    @Test
    void aMessageThatCameBackMakesSomebodyWaitAtTheDoor() {
        Booked booked = book(at(2), visitor());
        Rearranged done = rearranging.carryOut(HOUSE, rearranging.propose(HOUSE, closure(null)));
        assertThat(informing.unfinished(HOUSE, loket)).isEmpty();

        probe.comesBack(booked.id());

        assertThat(informing.find(HOUSE, done.id()).orElseThrow().people())
                .singleElement()
                .extracting(Rearranged.Person::told)
                .isEqualTo(Told.DOOR);
        assertThat(informing.unfinished(HOUSE, loket)).containsExactly(done.id());
    }

    @Test
    void whoWasNotToldOfTheFirstClosureIsStillMetAtItsDoorAfterASecondOne() {
        Booked silent = book(at(1), new Visitor("Bas", null, "nl", Set.of(), List.of()));
        Rearranged first = rearranging.carryOut(HOUSE, rearranging.propose(HOUSE, closure(null)));
        day = open(silent).slot().date();
        Rearranged second = rearranging.carryOut(HOUSE, rearranging.propose(HOUSE, closure(null)));

        assertThat(informing.unfinished(HOUSE, loket)).containsExactly(second.id(), first.id());
        assertThat(informing.find(HOUSE, first.id()).orElseThrow().people())
                .singleElement()
                .matches(person -> !person.changedSince())
                .matches(person -> open(silent).slot().equals(person.now()));
    }

    @Test
    void theReasonStaysOnTheAppointmentWhenOnlyTheDeskChangesLater() {
        Booked booked = book(at(2), visitor());
        rearranging.carryOut(HOUSE, rearranging.propose(HOUSE, closure(null)));
        day = open(booked).slot().date();
        fixture.openDesk(loket, "Balie 2");
        rearranging.carryOut(HOUSE, rearranging.propose(HOUSE, closure(desk)));

        assertThat(open(booked).slot().date()).isEqualTo(day);
        assertThat(informing.before(open(booked))).contains(booked.slot());
    }
}
