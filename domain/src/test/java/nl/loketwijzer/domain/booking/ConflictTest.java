package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Outage;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.domain.testing.BookingLedger;
import nl.loketwijzer.domain.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody else of this database holds the rows that a booking needs: a deadlock, and locks that are not given back. */
@BookingTest
@Tag("race")
class ConflictTest {

    @Autowired
    Bookings bookings;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingLedger ledger;

    private final ExecutorService citizen = Executors.newSingleThreadExecutor();
    private Connection other;
    private LoketId loket;
    private DeskId desk;
    private List<Slot> slots;

    @BeforeEach
    void open() throws SQLException {
        other = DriverManager.getConnection(TestDatabase.url(), TestDatabase.user(), TestDatabase.password());
        other.setAutoCommit(false);
        loket = fixture.emptyLoket(true);
        desk = fixture.openDesk(loket, "Balie 1").id();
        LocalDate soon = LocalDate.now(Slot.ZONE).plusDays(2);
        slots = freeTimes.between(loket, soon, soon.plusDays(14), FreeTimes.NORMAL);
    }

    @AfterEach
    void close() throws SQLException {
        citizen.shutdownNow();
        other.close();
    }

    @Test
    void whoLosesADeadlockBeginsAnewAndIsToldOnce() throws Exception {
        Booked booked = bookings.confirm(bookings.hold(slots.getFirst(), null).token(), visitor());
        Slot later = slots.getLast();
        long before = deadlocks();
        growHeavy();
        lock(later.date());

        Future<Booked> moving = citizen.submit(() -> bookings.move(new Access.Link(booked.linkToken()), later));
        awaitLock(booked.slot().date());
        lock(booked.slot().date());
        other.rollback();

        Booked moved = moving.get(20, TimeUnit.SECONDS);
        assertThat(deadlocks()).isGreaterThan(before);
        assertThat(moved.slot()).isEqualTo(later);
        ledger.keeps(List.of(moved));
        ledger.balances(loket);
    }

    @Test
    void whoWaitsTooLongForALockBeginsAnewAndIsToldOnce() throws Exception {
        Hold hold = bookings.hold(slots.getFirst(), null);
        lock(hold.slot().date());
        Future<Booked> confirming = citizen.submit(() -> bookings.confirm(hold.token(), visitor()));
        await().pollDelay(Duration.ofSeconds(ShortWaits.SECONDS + 1L)).until(() -> !confirming.isDone());
        other.rollback();

        ledger.keeps(List.of(confirming.get(20, TimeUnit.SECONDS)));
        assertThat(ledger.people(loket)).isEqualTo(1);
        ledger.balances(loket);
    }

    @Test
    void aLockThatIsNeverGivenBackIsAnOutageAndTheTimeStaysHeld() throws Exception {
        Hold hold = bookings.hold(slots.getFirst(), null);
        Visitor annie = visitor();
        lock(hold.slot().date());
        Future<Booked> confirming = citizen.submit(() -> bookings.confirm(hold.token(), annie));

        assertThatThrownBy(() -> confirming.get(3L * ShortWaits.SECONDS, TimeUnit.SECONDS))
                .matches(Outage::is);
        other.rollback();

        ledger.keeps(List.of(bookings.confirm(hold.token(), annie)));
        ledger.balances(loket);
    }

    private void lock(LocalDate day) throws SQLException {
        run("""
                insert into desk_day (desk_id, day, version) values (?, ?, 1)
                on duplicate key update version = version + 1""", day);
    }

    /** The database ends the one of two that has changed less. */
    private void growHeavy() throws SQLException {
        try (PreparedStatement rows = other.prepareStatement(
                "insert into desk_day (desk_id, day, version) select uuid(), '2000-01-01', 1 from seq_1_to_500")) {
            rows.execute();
        }
    }

    private void run(String sql, LocalDate day) throws SQLException {
        try (PreparedStatement statement = other.prepareStatement(sql)) {
            statement.setObject(1, desk.value());
            statement.setObject(2, day);
            statement.execute();
        }
    }

    /** Until somebody has locked this day. */
    private void awaitLock(LocalDate day) {
        await().until(() ->
                jdbc.sql("""
                        select count(*) from desk_day where desk_id = ? and day = ? for update skip locked""").params(desk.value(), day).query(Integer.class).single() == 0);
    }

    private long deadlocks() {
        return jdbc.sql("show global status like 'Innodb_deadlocks'")
                .query((row, number) -> row.getLong("Value"))
                .single();
    }
}
