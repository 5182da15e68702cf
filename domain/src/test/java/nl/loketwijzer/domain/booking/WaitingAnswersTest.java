package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.loketwijzer.domain.booking.EarlierTime.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An earlier time is held for somebody: what they say, or do not say, and what happens meanwhile. */
@BookingTest
class WaitingAnswersTest extends WaitingCase {

    @Autowired
    BookingTransaction transaction;

    @BeforeEach
    void nothingIsFreeBefore() {
        schedule.save(HOUSE, new Closure(null, loket, null, day(-3).atStartOfDay(), day(0).atStartOfDay(), "vol"));
    }

    @Test
    void yesMovesTheAppointmentAndTheOldTimeGoesToTheNext() {
        fill(0);
        Booked first = waits(at(1, 0), Wish.USUAL);
        fill(1);
        Booked second = waits(at(2, 0), Wish.USUAL);
        free(at(0, 2));
        list.offerWhatCameFree();

        EarlierTime taken = list.accept(link(first), open(first).id());

        assertThat(taken.state()).isEqualTo(State.ACCEPTED);
        Booked moved = bookings.open(link(first));
        assertThat(moved.slot()).isEqualTo(at(0, 2));
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(list.wish(link(first))).isEmpty();
        assertThat(times(1)).as("the old time cools down").doesNotContain(at(1, 0));
        assertThat(probe.overlaps(desk)).isZero();
        list.offerWhatCameFree();
        assertThat(open(second).slot()).isEqualTo(at(1, 0));
        bookings.cancel(link(first));
        assertThat(probe.audited("earlier.accepted", "appointment/" + first.id().value()))
                .isEqualTo(1);
    }

    @Test
    void anAnswerGivenTwiceIsOneAnswer() {
        fill(0);
        Booked first = waits(at(1, 0), Wish.USUAL);
        free(at(0, 2));
        list.offerWhatCameFree();
        UUID time = open(first).id();

        list.accept(link(first), time);

        assertThat(list.accept(link(first), time).state()).isEqualTo(State.ACCEPTED);
        assertThat(list.refuse(link(first), time).state()).isEqualTo(State.ACCEPTED);
        assertThat(bookings.open(link(first)).sequence()).isEqualTo(1);
        assertThat(bookings.open(link(first)).slot()).isEqualTo(at(0, 2));
    }

    @Test
    void noKeepsTheAppointmentAndAsksTheNext() {
        fill(0);
        Booked first = waits(at(1, 0), Wish.USUAL);
        Booked second = waits(at(1, 1), Wish.USUAL);
        free(at(0, 2));
        list.offerWhatCameFree();

        assertThat(list.refuse(link(first), open(first).id()).state()).isEqualTo(State.REFUSED);
        list.offerWhatCameFree();

        assertThat(bookings.open(link(first))).isEqualTo(first);
        assertThat(list.wish(link(first))).as("still waits").isPresent();
        assertThat(open(second).slot()).isEqualTo(at(0, 2));
        free(at(0, 5));
        list.offerWhatCameFree();
        assertThat(open(first).slot()).as("another one, not that one again").isEqualTo(at(0, 5));
    }

    @Test
    void silenceAsksTheNextAndTwiceEndsTheWaiting() {
        fill(0);
        fill(1);
        Booked first = waits(at(2, 0), Wish.USUAL);
        Booked second = waits(at(2, 1), Wish.USUAL);
        free(at(0, 2));
        list.offerWhatCameFree();

        thinkingEnds(first);
        list.offerWhatCameFree();

        assertThat(list.earlier(link(first)).orElseThrow().state()).isEqualTo(State.EXPIRED);
        assertThat(open(second).slot()).isEqualTo(at(0, 2));
        assertThat(list.accept(
                                link(first),
                                list.earlier(link(first)).orElseThrow().id())
                        .state())
                .isEqualTo(State.EXPIRED);
        free(at(0, 5));
        list.offerWhatCameFree();
        assertThat(list.wish(link(first))).isPresent();
        thinkingEnds(first);
        list.offerWhatCameFree();
        assertThat(list.wish(link(first))).isEmpty();
        assertThat(bookings.open(link(first))).isEqualTo(first);
    }

    @Test
    void aLateYesCountsWhileNobodyElseHasIt() {
        fill(0);
        Booked first = waits(at(1, 0), Wish.USUAL);
        free(at(0, 2));
        list.offerWhatCameFree();
        thinkingEnds(first);

        assertThat(list.accept(link(first), open(first).id()).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void whatNobodyWantsIsFreeForEverybody() {
        fill(0);
        Booked first = waits(at(1, 0), Wish.USUAL);
        free(at(0, 2));
        list.offerWhatCameFree();
        list.refuse(link(first), open(first).id());
        list.offerWhatCameFree();

        probe.coolDownEnds(loket);

        assertThat(times(0)).containsExactly(at(0, 2));
    }

    @Test
    void whoCancelledMeanwhileMovesNowhereAndTheNextIsAsked() {
        fill(0);
        Booked first = waits(at(1, 0), Wish.USUAL);
        Booked second = waits(at(1, 1), Wish.USUAL);
        free(at(0, 2));
        list.offerWhatCameFree();
        bookings.cancel(link(first));

        assertThat(list.accept(link(first), open(first).id()).state()).isEqualTo(State.GONE);
        assertThat(bookings.open(link(first)).state()).isEqualTo(Booked.State.CANCELLED);
        list.offerWhatCameFree();
        assertThat(open(second).slot()).isEqualTo(at(0, 2));
    }

    @Test
    void aCancelledAppointmentGivesItsOfferBackByItself() {
        fill(0);
        Booked first = waits(at(1, 0), Wish.USUAL);
        Booked second = waits(at(1, 1), Wish.USUAL);
        free(at(0, 2));
        list.offerWhatCameFree();

        bookings.cancel(link(first));
        list.offerWhatCameFree();

        assertThat(open(second).slot()).isEqualTo(at(0, 2));
    }

    @Test
    void whoMovedToAnEarlierTimeIsNotMovedToALaterOne() {
        Booked first = waits(at(2, 0), Wish.USUAL);
        fill(0);
        fill(1);
        free(at(1, 2));
        list.offerWhatCameFree();
        free(at(0, 2));
        probe.coolDownEnds(loket);
        bookings.move(link(first), at(0, 2));

        assertThat(list.accept(link(first), open(first).id()).state()).isEqualTo(State.GONE);
        assertThat(bookings.open(link(first)).slot()).isEqualTo(at(0, 2));
    }

    @Test
    void aClosureEndsWhatWasHeld() {
        fill(1);
        Booked first = waits(at(2, 0), Wish.USUAL);
        schedule.save(HOUSE, new Closure(null, loket, null, day(0).atStartOfDay(), day(1).atStartOfDay(), "feest"));
        list.offerWhatCameFree();
        assertThat(list.earlier(link(first))).isEmpty();
        schedule.closures(HOUSE, loket).forEach(closure -> schedule.removeClosure(HOUSE, closure.id()));
        list.offerWhatCameFree();
        EarlierTime lifted = open(first);
        assertThat(lifted.slot().start()).as("a lifted closure frees time").isBefore(at(1, 0).start());

        LocalDate date = lifted.slot().date();
        schedule.save(
                HOUSE,
                new Closure(
                        null, loket, null, date.atStartOfDay(), date.plusDays(1).atStartOfDay(), "x"));

        assertThat(list.accept(link(first), lifted.id()).state()).isEqualTo(State.GONE);
        assertThat(bookings.open(link(first))).isEqualTo(first);
    }

    @Test
    void whoLeavesGivesBackWhatIsHeld() {
        fill(0);
        Booked first = waits(at(1, 0), Wish.USUAL);
        free(at(0, 2));
        list.offerWhatCameFree();

        list.leave(link(first));
        list.leave(link(first));
        list.offerWhatCameFree();

        assertThat(list.wish(link(first))).isEmpty();
        assertThat(list.earlier(link(first)).orElseThrow().state()).isEqualTo(State.GONE);
        assertThat(probe.audited("waiting.left", "appointment/" + first.id().value()))
                .isEqualTo(1);
    }

    @Test
    void anAnswerIsForTheOwnTimeOnly() {
        fill(0);
        Booked first = waits(at(1, 0), Wish.USUAL);
        Booked other = book(at(1, 1), visitor());
        free(at(0, 2));
        list.offerWhatCameFree();

        assertThatThrownBy(() -> list.accept(link(other), open(first).id())).isInstanceOf(NoSuchAppointment.class);
    }

    @Test
    void whatIsUndoneLeavesNothingHalf() {
        fill(0);
        Booked first = waits(at(1, 0), Wish.USUAL);
        free(at(0, 2));

        assertThatThrownBy(() -> transaction.run(() -> {
                    assertThat(offering.at(loket)).isEqualTo(1);
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");

        assertThat(list.earlier(link(first))).isEmpty();
        assertThat(letters(first)).isEmpty();
        assertThat(probe.offered(desk)).isZero();
        list.offerWhatCameFree();
        EarlierTime time = open(first);
        assertThatThrownBy(() -> transaction.run(() -> {
                    assertThat(list.accept(link(first), time.id()).state()).isEqualTo(State.ACCEPTED);
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");
        assertThat(open(first)).isEqualTo(time);
        assertThat(bookings.open(link(first))).isEqualTo(first);
        assertThat(list.wish(link(first))).isPresent();
    }
}
