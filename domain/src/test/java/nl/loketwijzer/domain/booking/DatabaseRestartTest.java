package nl.loketwijzer.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.domain.testing.BookingLedger;
import nl.loketwijzer.domain.testing.OtherNode;
import nl.loketwijzer.domain.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The database is killed under eight people who are booking on two nodes, and comes back. */
@BookingTest
@Tag("kill")
@Tag("outage")
class DatabaseRestartTest {

    private static final int PEOPLE = 8;
    private static final int ENOUGH = 16;

    @Autowired
    Bookings bookings;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingLedger ledger;

    private final Queue<Booked> told = new ConcurrentLinkedQueue<>();
    private volatile boolean busy = true;

    @Test
    void whatWasAnsweredStandsAndBookingGoesOnByItself() throws Exception {
        LoketId loket = fixture.openLoket(3);
        OtherNode.only().awaitLoket(loket);
        LocalDate soon = LocalDate.now(Slot.ZONE).plusDays(2);
        List<Slot> slots = freeTimes.between(loket, soon, soon.plusDays(60), FreeTimes.NORMAL);
        List<Bookings> nodes = List.of(bookings, OtherNode.only().get(Bookings.class));
        try (ExecutorService pool = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<?>> people = IntStream.range(0, PEOPLE)
                    .<Future<?>>mapToObj(number -> pool.submit(() -> book(number, nodes.get(number % 2), slots)))
                    .toList();
            try {
                awaitMore(people);
                TestDatabase.kill();
                TestDatabase.startAgain();
                awaitMore(people);
            } finally {
                busy = false;
            }
            for (Future<?> person : people) {
                person.get(60, TimeUnit.SECONDS);
            }
        }

        ledger.keeps(told);
        assertThat(ledger.people(loket)).isEqualTo(told.size());
        ledger.balances(loket);
    }

    /** Two of each node want the same times. */
    private void book(int number, Bookings node, List<Slot> slots) {
        for (int i = number / 2; busy; i += PEOPLE / 4) {
            Persistent.book(node, slots.get(i % slots.size())).ifPresent(told::add);
        }
    }

    private void awaitMore(List<Future<?>> people) {
        int enough = told.size() + ENOUGH;
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            for (Future<?> person : people) {
                if (person.isDone()) {
                    person.get();
                }
            }
            return told.size() >= enough;
        });
    }
}
