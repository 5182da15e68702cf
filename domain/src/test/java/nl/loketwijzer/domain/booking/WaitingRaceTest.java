package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.booking.EarlierTime.State;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several nodes look at once, and people answer at the same moment. */
@BookingTest
@Tag("race")
class WaitingRaceTest {

    private static final int NODES = 6;
    private static final int ROUNDS = 8;

    @Autowired
    WaitingList list;

    @Autowired
    Offering offering;

    @Autowired
    Bookings bookings;

    @Autowired
    Schedule schedule;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingProbe probe;

    private LoketId loket;
    private DeskId desk;
    private LocalDate soon;

    @BeforeEach
    void openALoket() {
        loket = fixture.emptyLoket(false);
        desk = fixture.openDesk(loket, "Balie 1").id();
        soon = LocalDate.now(Slot.ZONE).plusDays(3);
    }

    @AfterEach
    void nobodyWaits() {
        jdbc.sql("delete from waiting").update();
    }

    /** Without taking turns at the loket: every node finds everybody and every time. */
    @Test
    void nodesThatLookAtOnceGiveNobodyTwoAndNoTimeTwice() throws Exception {
        List<Booked> waiting = new ArrayList<>();
        for (Slot slot : times(12).subList(0, 8)) {
            waiting.add(waits(slot));
        }
        int held = atOnce(NODES, node -> offering.at(loket)).stream()
                .mapToInt(Integer::intValue)
                .sum();
        held += offering.at(loket);

        List<Slot> slots =
                waiting.stream().map(one -> open(one).slot()).distinct().toList();
        assertThat(slots).as("each a time of their own").hasSize(8);
        assertThat(held).isEqualTo(8);
        assertThat(probe.offered(desk)).isEqualTo(8 * 8);
        assertThat(waiting).allMatch(one -> probe.asked(one.id()) == 1);
    }

    @Test
    void oneTimeForManyWhoWaitGoesToOneOfThem() throws Exception {
        schedule.save(
                HOUSE,
                new Closure(null, loket, null, LocalDate.now(Slot.ZONE).atStartOfDay(), soon.atStartOfDay(), "dicht"));
        times(0).stream().skip(1).forEach(this::book);
        List<Booked> waiting = new ArrayList<>();
        for (Slot slot : times(1).subList(0, 6)) {
            waiting.add(waits(slot));
        }

        List<Integer> held = atOnce(NODES, node -> offering.at(loket));

        assertThat(held.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(waiting.stream().filter(one -> list.earlier(link(one)).isPresent()))
                .hasSize(1);
    }

    @Test
    void ofYesNoAndTheEndOfThinkingOneCounts() throws Exception {
        List<Slot> later = times(12);
        for (int round = 0; round < ROUNDS; round++) {
            Booked booked = waits(later.get(round));
            assertThat(offering.at(loket)).isEqualTo(1);
            EarlierTime time = open(booked);
            probe.thinkingEnds(booked.id());

            List<State> seen = atOnce(4, client -> switch (client) {
                case 0 -> list.accept(link(booked), time.id()).state();
                case 1 -> list.refuse(link(booked), time.id()).state();
                case 2 -> list.accept(link(booked), time.id()).state();
                default -> {
                    list.offerWhatCameFree();
                    yield list.earlier(link(booked)).orElseThrow().state();
                }
            });

            State end = jdbc.sql("select state from earlier_time where id = ?")
                    .param(time.id())
                    .query((row, number) -> State.valueOf(row.getString(1)))
                    .single();
            assertThat(end).as("round %d", round).isNotEqualTo(State.OPEN);
            assertThat(seen.subList(0, 3)).as("round %d", round).containsOnly(end);
            Slot now = bookings.open(link(booked)).slot();
            assertThat(now).isEqualTo(end == State.ACCEPTED ? time.slot() : booked.slot());
            assertThat(probe.overlaps(desk)).isZero();
            list.leave(link(booked));
            list.offerWhatCameFree();
        }
    }

    @Test
    void aYesAndACancellationLeaveOneTruth() throws Exception {
        List<Slot> later = times(12);
        for (int round = 0; round < ROUNDS; round++) {
            Booked booked = waits(later.get(round));
            offering.at(loket);
            EarlierTime time = open(booked);

            atOnce(
                    2,
                    client -> client == 0
                            ? list.accept(link(booked), time.id()).state()
                            : bookings.cancel(link(booked)).state());
            list.offerWhatCameFree();

            assertThat(bookings.open(link(booked)).state()).isEqualTo(Booked.State.CANCELLED);
            assertThat(open(booked).isOpen()).as("round %d", round).isFalse();
            assertThat(probe.claims(desk))
                    .as("round %d: nothing stays claimed", round)
                    .isZero();
        }
    }

    private List<Slot> times(int later) {
        return freeTimes.between(loket, soon.plusDays(later), soon.plusDays(later + 1), FreeTimes.NORMAL);
    }

    private Booked waits(Slot slot) {
        Booked booked = book(slot);
        assertThat(list.join(link(booked), Wish.USUAL)).isTrue();
        return booked;
    }

    private Booked book(Slot slot) {
        return bookings.confirm(bookings.hold(slot, null).token(), visitor());
    }

    private EarlierTime open(Booked booked) {
        return list.earlier(link(booked)).orElseThrow();
    }

    private static Access link(Booked booked) {
        return new Access.Link(booked.linkToken());
    }

    private interface Client<T> {
        T act(int number) throws Exception;
    }

    private static <T> List<T> atOnce(int clients, Client<T> client) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            List<Future<T>> all = IntStream.range(0, clients)
                    .mapToObj(number -> pool.submit((Callable<T>) () -> {
                        start.await();
                        return client.act(number);
                    }))
                    .toList();
            start.countDown();
            List<T> done = new ArrayList<>();
            for (Future<T> one : all) {
                done.add(one.get());
            }
            return done;
        }
    }
}
