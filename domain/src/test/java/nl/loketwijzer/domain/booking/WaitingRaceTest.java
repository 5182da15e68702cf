package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.loketwijzer.domain.booking.EarlierTime.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several nodes look at once, and people answer at the same moment. */
@BookingTest
@Tag("race")
class WaitingRaceTest extends WaitingCase {

    private static final int NODES = 6;
    private static final int ROUNDS = 8;

    /** Without taking turns at the loket: every node finds everybody and every time. */
    @Test
    void nodesThatLookAtOnceGiveNobodyTwoAndNoTimeTwice() throws Exception {
        List<Booked> waiting = new ArrayList<>();
        for (Slot slot : times(12).subList(0, 8)) {
            waiting.add(waits(slot));
        }
        int held = Crowd.atOnce(NODES, node -> offering.at(loket)).stream()
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

        List<Integer> held = Crowd.atOnce(NODES, node -> offering.at(loket));

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

            List<State> seen = Crowd.atOnce(4, client -> switch (client) {
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

            Crowd.atOnce(
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

    private Booked waits(Slot slot) {
        return waits(slot, Wish.USUAL);
    }

    private Booked book(Slot slot) {
        return book(slot, visitor());
    }
}
