package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

/** Numbers of who walked in. */
@BookingTest
@Tag("coordinator")
class WalkInQueueTest {

    @Autowired
    WalkInQueue queue;

    @Autowired
    BookingFixture fixture;

    private LoketId loket;
    private DeskId desk;
    private Actor caseWorker;
    private Actor helper;

    @BeforeEach
    void open() {
        loket = fixture.emptyLoket(false);
        desk = fixture.openDesk(loket, "Balie 1").id();
        caseWorker = staff(Role.CASE_WORKER, loket);
        helper = staff(Role.HELPER, loket);
    }

    @Test
    void whoCameFirstIsCalledFirst() {
        assertThat(queue.take(helper, loket).number()).isEqualTo(1);
        assertThat(queue.take(helper, loket).number()).isEqualTo(2);

        Ticket called = queue.callNext(caseWorker, loket, desk).orElseThrow();
        assertThat(called.number()).isEqualTo(1);
        assertThat(called.desk()).isEqualTo(desk);
        assertThat(queue.open(helper, loket).getFirst().deskName()).isEqualTo("Balie 1");
        queue.done(caseWorker, called);

        assertThat(queue.open(helper, loket)).extracting(Ticket::number).containsExactly(2);
    }

    @Test
    void whoLeftIsNotCalled() {
        Ticket first = queue.take(helper, loket);
        queue.take(helper, loket);
        queue.left(helper, first);

        assertThat(queue.callNext(caseWorker, loket, desk)).map(Ticket::number).contains(2);
        assertThat(queue.callNext(caseWorker, loket, desk)).isEmpty();
    }

    @Test
    void whatAColleagueDidIsNotUndone() {
        Ticket waiting = queue.take(helper, loket);
        queue.callNext(caseWorker, loket, desk);

        assertThatThrownBy(() -> queue.left(helper, waiting)).isInstanceOf(Overtaken.class);
    }

    @Test
    void manyAtOnceEachGetANumberOfTheirOwn() throws Exception {
        List<Integer> numbers =
                Crowd.atOnce(12, number -> queue.take(helper, loket).number());

        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void manyWhoCallAtOnceGetDifferentPeople() throws Exception {
        for (int person = 0; person < 8; person++) {
            queue.take(helper, loket);
        }

        List<Integer> called = Crowd.atOnce(
                12,
                number -> queue.callNext(caseWorker, loket, desk)
                        .map(Ticket::number)
                        .orElse(null));

        assertThat(called).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void helpersHandOutNumbersButCallNobodyAndNobodyReachesAnotherLoket() {
        Ticket ticket = queue.take(helper, loket);
        LoketId other = fixture.emptyLoket(false);

        DeskId elsewhere = fixture.openDesk(other, "Balie 9").id();

        notAllowed(() -> queue.callNext(helper, loket, desk));
        notAllowed(() -> queue.callNext(caseWorker, loket, elsewhere));
        notAllowed(() -> queue.done(helper, ticket));
        notAllowed(() -> queue.take(caseWorker, other));
        notAllowed(() -> queue.open(Actor.CITIZEN, loket));
    }

    private static void notAllowed(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotAllowed.class);
    }
}
