package nl.loketwijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import nl.loketwijzer.journeys.Citizen.Confirmed;
import nl.loketwijzer.journeys.Mailbox.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Programs die in the middle of bookings. Whoever read that an appointment stands, has it; nobody has it twice. */
@Tag("kill")
@Tag("booking")
@Tag("outage")
class KillTest {

    private static final int CLERKS = 3;
    private static final int BETWEEN_KILLS = 8;

    private final RunningHouse house = RunningHouse.fresh();
    private final BlockingQueue<Confirmed> confirmed = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> faults = new LinkedBlockingQueue<>();
    private volatile boolean busy = true;

    @AfterEach
    void close() {
        busy = false;
        house.close();
    }

    @Test
    void keepsWhatItConfirmedWhenAppsAndDatabaseAreKilled() throws InterruptedException, SQLException {
        List<Thread> crowd = crowd();
        awaitMore();
        interrupt("portal", "admin");
        awaitMore();
        interrupt("database");
        awaitMore();
        busy = false;
        for (Thread person : crowd) {
            person.join(Duration.ofSeconds(30));
        }
        assertThat(faults).isEmpty();

        for (Confirmed seen : confirmed) {
            assertThat(new Citizen(house.portal()).open(seen.email(), seen.code()))
                    .isEqualTo(seen);
        }
        try (Ledger ledger = new Ledger(house)) {
            assertThat(ledger.collisions()).isZero();
            assertThat(ledger.unguarded()).isZero();
            assertThat(ledger.orphans()).isZero();
            assertThat(ledger.people()).isEqualTo(ledger.appointments());
            awaitSent(ledger);
            messagesFor(ledger.appointments());
        }
    }

    private List<Thread> crowd() throws SQLException {
        List<String> lokets;
        try (Ledger ledger = new Ledger(house)) {
            lokets = ledger.lokets();
        }
        return IntStream.range(0, CLERKS)
                .mapToObj(number -> Thread.ofPlatform().daemon().start(() -> bookOn(number, lokets)))
                .toList();
    }

    private void bookOn(int number, List<String> lokets) {
        try {
            for (int i = 0; busy; i++) {
                String email = "kill-" + number + "-" + i + "@example.org";
                confirmed.add(new Citizen(house.portal()).book(lokets.get((number + i) % lokets.size()), email));
            }
        } catch (InterruptedException | RuntimeException | AssertionError e) {
            faults.add(e);
        }
    }

    private void awaitMore() throws InterruptedException {
        int enough = confirmed.size() + BETWEEN_KILLS;
        long until = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (confirmed.size() < enough) {
            assertThat(faults).isEmpty();
            assertThat(System.nanoTime()).as("%d confirmed", confirmed.size()).isLessThan(until);
            Thread.sleep(20);
        }
    }

    private void interrupt(String... programs) {
        for (String program : programs) {
            house.kill(program);
        }
        house.close();
        house.open();
    }

    private static void awaitSent(Ledger ledger) throws SQLException, InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (ledger.unsent() > 0) {
            assertThat(System.nanoTime()).as("%d unsent", ledger.unsent()).isLessThan(until);
            Thread.sleep(250);
        }
    }

    private void messagesFor(int appointments) {
        List<Letter> letters = new Mailbox(house.data().resolve("outbox")).all();
        Set<String> ids = new HashSet<>(letters.stream().map(Letter::id).toList());
        assertThat(ids).hasSize(appointments);
        assertThat(letters)
                .extracting(Letter::to)
                .containsAll(confirmed.stream().map(Confirmed::email).toList());
    }
}
