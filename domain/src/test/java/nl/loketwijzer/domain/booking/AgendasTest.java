package nl.loketwijzer.domain.booking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.loketwijzer.domain.testing.AgendaServer.event;
import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.calendar.CalendarProblem;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.testing.AgendaServer;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A desk with an agenda that is kept elsewhere, on a machine that answers, or does not. */
@BookingTest
@Tag("booking")
class AgendasTest {

    private static final byte[] NOTHING = new byte[0];

    @Autowired
    Agendas agendas;

    @Autowired
    AgendaReading reading;

    @Autowired
    Bookings bookings;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    Schedule schedule;

    @Autowired
    Reception reception;

    @Autowired
    BookingTransaction transaction;

    @Autowired
    DeskDays deskDays;

    @Autowired
    BusyRows busyRows;

    @Autowired
    ScheduleVersions versions;

    @Autowired
    BookingProbe probe;

    @Autowired
    BookingFixture fixture;

    private AgendaServer server;
    private LoketId loket;
    private DeskId desk;
    private Slot slot;

    @BeforeEach
    void openADeskAndAnAgenda() throws IOException {
        server = new AgendaServer();
        loket = fixture.emptyLoket(true);
        desk = fixture.openDesk(loket, "Balie 1").id();
        slot = fixture.freeSlot(loket);
    }

    @AfterEach
    void closeTheAgenda() {
        server.close();
    }

    @Test
    void whoIsBusyElsewhereIsNotOffered() {
        server.holds(event("1", slot));
        connect();

        assertThat(free()).isNotEmpty().doesNotContain(slot).noneMatch(this::touchesTheSlot);
        assertThatThrownBy(() -> bookings.hold(slot, null)).isInstanceOf(SlotTaken.class);
        assertThatThrownBy(() -> bookings.hold(new FreeTime(desk, slot), Talk.NORMAL, HoldToken.fresh()))
                .isInstanceOf(SlotTaken.class);

        server.holds("");
        agendas.readNow(HOUSE, desk);
        assertThat(free()).contains(slot);
    }

    @Test
    void aTimeThatBecomesBusyTakesTheHoldAway() {
        connect();
        Hold hold = bookings.hold(slot, null);
        server.holds(event("1", slot));

        agendas.readNow(HOUSE, desk);

        assertThat(bookings.held(hold.token())).isEmpty();
        assertThatThrownBy(() -> bookings.confirm(hold.token(), visitor())).isInstanceOf(HoldExpired.class);
    }

    /** The moment is made: the reading has the turn that the confirmation waits for. */
    @Test
    @Tag("race")
    void ofABusyTimeAndAConfirmationOneLoses() throws Exception {
        connect();
        Hold hold = bookings.hold(slot, null);
        CompletableFuture<Booked> confirmed = transaction.run(() -> {
            deskDays.lock(new DeskDay(desk, slot.date()));
            CompletableFuture<Booked> waiting =
                    CompletableFuture.supplyAsync(() -> bookings.confirm(hold.token(), visitor()));
            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            busyRows.replace(desk, List.of(Stretch.of(slot)));
            versions.raise(loket);
            return waiting;
        });

        assertThatThrownBy(() -> confirmed.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(HoldExpired.class);
        assertThat(probe.appointments(desk)).isZero();
    }

    @Test
    @Tag("race")
    void afterAReadingNobodyGetsTheTimeAndWhoWasFirstIsListed() {
        connect();
        for (Slot wanted : free().subList(0, 10)) {
            server.holds(event("1", wanted));
            CompletableFuture<Boolean> booking = CompletableFuture.supplyAsync(() -> books(wanted));
            agendas.readNow(HOUSE, desk);
            boolean booked = booking.join();

            assertThat(agendas.clashes(HOUSE, loket)).hasSize(booked ? 1 : 0);
            assertThat(books(wanted)).isFalse();
        }
        assertThat(probe.overlaps(desk)).isZero();
    }

    private boolean books(Slot wanted) {
        try {
            bookings.confirm(bookings.hold(wanted, null).token(), visitor());
            return true;
        } catch (SlotTaken | HoldExpired lost) {
            return false;
        }
    }

    @Test
    void anAppointmentThatIsOverlappedLaterStaysAndIsListed() {
        connect();
        Booked booked = book(slot);
        server.holds(event("1", slot.start().plusSeconds(600), slot.end().plusSeconds(600), ""));

        agendas.readNow(HOUSE, desk);

        assertThat(agendas.clashes(HOUSE, loket)).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(booked.id());
            assertThat(entry.deskName()).isEqualTo("Balie 1");
        });
        assertThat(probe.audited("clashes.viewed", "loket/" + loket)).isEqualTo(1);
        assertThat(probe.appointments(desk)).isEqualTo(1);
    }

    @Test
    void anAppointmentBesideABusyTimeIsNotListed() {
        connect();
        book(slot);
        server.holds(event("1", slot.end(), slot.end().plusSeconds(600), "")
                + event("2", slot.start().minusSeconds(600), slot.start(), ""));

        agendas.readNow(HOUSE, desk);

        assertThat(agendas.clashes(HOUSE, loket)).isEmpty();
        assertThat(probe.audited("clashes.viewed", "loket/" + loket)).isZero();
    }

    @Test
    void ourOwnAppointmentInThatAgendaBlocksNothing() {
        connect();
        Booked booked = book(slot);
        server.holds(event(booked.id().value() + "@loketwijzer", slot));

        agendas.readNow(HOUSE, desk);

        assertThat(agendas.clashes(HOUSE, loket)).isEmpty();
        bookings.cancel(new Access.Link(booked.linkToken()));
        probe.coolDownEnds(loket);
        assertThat(free()).contains(slot);
    }

    @Test
    @Tag("outage")
    void anAgendaThatIsDownDoesNotCountWhileItIsFresh() {
        server.holds(event("1", slot));
        connect();
        server.answers(exchange -> AgendaServer.send(exchange, 503, NOTHING));

        agendas.readNow(HOUSE, desk);

        assertThat(state().problem()).isEqualTo(CalendarProblem.NO_ANSWER);
        assertThat(state().fresh()).isTrue();
        assertThat(free()).isNotEmpty().noneMatch(this::touchesTheSlot);
    }

    @Test
    @Tag("outage")
    void withoutAConnectionADeskIsNotOfferedAndWhatStandsStays() {
        connect();
        Booked booked = book(slot);
        Slot other = free().getFirst();
        Hold hold = bookings.hold(other, null);
        server.close();
        agendas.readNow(HOUSE, desk);
        probe.age(desk, 16);

        assertThat(state().fresh()).isFalse();
        assertThat(free()).isEmpty();
        assertThatThrownBy(() -> bookings.hold(other, null)).isInstanceOf(SlotTaken.class);
        assertThatThrownBy(() -> bookings.hold(new FreeTime(desk, other), Talk.NORMAL, HoldToken.fresh()))
                .isInstanceOf(SlotTaken.class);
        assertThatThrownBy(() -> bookings.confirm(hold.token(), visitor())).isInstanceOf(HoldExpired.class);
        assertThat(reception.day(HOUSE, loket, slot.date()))
                .extracting(DayEntry::id)
                .containsExactly(booked.id());
    }

    @Test
    @Tag("outage")
    void theOtherDesksGoOn() {
        fixture.openDesk(loket, "Balie 2");
        server.answers(exchange -> AgendaServer.send(exchange, 500, NOTHING));
        connect();

        assertThat(state().fresh()).isFalse();
        assertThat(free()).contains(slot);
        bookings.hold(slot, null);
        assertThat(free()).doesNotContain(slot);
    }

    @Test
    @Tag("outage")
    void itRecovers() {
        server.answers(exchange -> AgendaServer.send(exchange, 500, NOTHING));
        connect();
        assertThat(free()).isEmpty();

        server.holds("");
        probe.due(desk);
        agendas.readDue();

        assertThat(state().problem()).isNull();
        assertThat(free()).contains(slot);
    }

    @Test
    @Tag("outage")
    void whoIsSlowIsNotWaitedFor() {
        server.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("BEGIN:VCALENDAR\r\n".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                exchange.close();
            }
        });
        long start = System.nanoTime();

        connect();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        assertThat(state().problem()).isEqualTo(CalendarProblem.NO_ANSWER);
        assertThat(free()).isEmpty();
    }

    @Test
    void whatDidNotChangeIsNotSentAgainButKeepsItFresh() {
        server.holds(event("1", slot));
        connect();
        probe.age(desk, 14);
        Instant before = state().goodAt();

        agendas.readNow(HOUSE, desk);

        assertThat(server.whole()).isEqualTo(isSameDay(before) ? 1 : 2);
        assertThat(state().goodAt()).isAfter(before);
        assertThat(free()).isNotEmpty().noneMatch(this::touchesTheSlot);
    }

    private static boolean isSameDay(Instant moment) {
        return LocalDate.ofInstant(moment, Slot.ZONE).equals(LocalDate.now(Slot.ZONE));
    }

    /** Otherwise what comes back each week would end where it was counted out to at first. */
    @Test
    void onAnotherDayItIsReadWholeAlthoughNothingChanged() {
        connect();
        probe.age(desk, 24 * 60);

        agendas.readNow(HOUSE, desk);

        assertThat(server.asked()).isEqualTo(2);
        assertThat(server.whole()).isEqualTo(2);
    }

    @Test
    void whatComesBackBlocksAsFarAsAnybodyMayBook() {
        schedule.save(
                HOUSE,
                loket,
                new BookingPolicy(Duration.ofHours(1), 3, 90, Duration.ZERO, Duration.ZERO, Set.of("LIBERATION")));
        server.holds(event("1", slot.start(), slot.end(), "RRULE:FREQ=DAILY\n"));
        connect();

        List<Slot> all = freeTimes.between(loket, slot.date(), LocalDate.MAX, FreeTimes.NORMAL);

        assertThat(all.getLast().date()).isAfter(LocalDate.now(Slot.ZONE).plusDays(85));
        assertThat(all.stream()
                        .filter(other -> other.time().equals(slot.time()))
                        .map(Slot::date)
                        .toList())
                .allMatch(date -> !offset(date).equals(offset(slot.date())));
    }

    private static String offset(LocalDate date) {
        return date.atTime(12, 0).atZone(Slot.ZONE).getOffset().getId();
    }

    @Test
    void aPageToLogInIsNoConnection() {
        server.answers(exchange -> AgendaServer.send(exchange, 200, "<html>Log in</html>".getBytes(UTF_8)));
        connect();

        assertThat(state().problem()).isEqualTo(CalendarProblem.NOT_A_CALENDAR);
        assertThat(free()).isEmpty();
    }

    @Test
    void anotherHostIsNotAsked() throws IOException {
        try (AgendaServer other = new AgendaServer()) {
            server.answers(exchange -> {
                exchange.getResponseHeaders().set("Location", other.address());
                AgendaServer.send(exchange, 302, NOTHING);
            });
            connect();

            assertThat(other.asked()).isZero();
        }
        assertThat(state().problem()).isEqualTo(CalendarProblem.MOVED);
    }

    @Test
    void anotherPlaceOnTheSameHostIsAsked() {
        server.answers(exchange -> {
            if (exchange.getRequestURI().getPath().equals("/nieuw")) {
                AgendaServer.send(exchange, 200, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(UTF_8));
            } else {
                exchange.getResponseHeaders().set("Location", "/nieuw");
                AgendaServer.send(exchange, 301, NOTHING);
            }
        });
        connect();

        assertThat(state().problem()).isNull();
        assertThat(free()).contains(slot);
    }

    @Test
    void sixMegabytesAreTooMuch() {
        server.answers(exchange -> AgendaServer.send(exchange, 200, new byte[6 * 1024 * 1024]));
        connect();

        assertThat(state().problem()).isEqualTo(CalendarProblem.TOO_LARGE);
    }

    @Test
    void anAddressThatIsGoneIsSaidToBe() {
        server.answers(exchange -> AgendaServer.send(exchange, 404, NOTHING));
        connect();

        assertThat(state().problem()).isEqualTo(CalendarProblem.REFUSED);
    }

    @Test
    void severalNodesDoNotReadTheSameAgendaAtOnce() {
        connect();
        probe.due(desk);

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(node -> CompletableFuture.runAsync(() -> reading.read(desk, true)))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(server.asked()).isEqualTo(2);
        agendas.readDue();
        assertThat(server.asked()).isEqualTo(2);
    }

    @Test
    void anotherAddressForgetsWhatTheFirstOneSaid() throws IOException {
        server.holds(event("1", slot));
        connect();
        try (AgendaServer other = new AgendaServer()) {
            agendas.connect(HOUSE, desk, other.address());
        }

        assertThat(free()).contains(slot);
    }

    @Test
    @Tag("race")
    void whatTheFirstAddressSaysTooLateDoesNotCount() throws Exception {
        connect();
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);
        server.answers(exchange -> {
            asked.countDown();
            awaitQuietly(changed);
            AgendaServer.send(exchange, 200, AgendaServer.calendarOf(event("1", slot)));
        });
        CompletableFuture<Void> late = CompletableFuture.runAsync(() -> reading.read(desk, false));
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        try (AgendaServer other = new AgendaServer()) {
            agendas.connect(HOUSE, desk, other.address());
        }
        changed.countDown();
        late.join();

        assertThat(state().fresh()).isTrue();
        assertThat(free()).contains(slot);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void withoutAnAgendaOnlyWhatStandsHereCounts() {
        server.holds(event("1", slot));
        connect();

        agendas.disconnect(HOUSE, desk);
        agendas.disconnect(HOUSE, desk);

        assertThat(agendas.of(HOUSE, loket)).isEmpty();
        assertThat(free()).contains(slot);
        assertThat(probe.audited("agenda.disconnected", "desk/" + desk.value())).isEqualTo(1);
    }

    @Test
    void neitherTheAddressNorWhatForIsStored() {
        server.holds(event("1", slot));
        connect();

        assertThat(state().host()).isEqualTo("127.0.0.1");
        assertThat(probe.storedAgenda(desk)).contains("from_grain").doesNotContain("geheim", "Geheim", "127.0.0.1");
    }

    @Test
    void anAddressThatCannotBeIsRefused() {
        assertThatThrownBy(() -> agendas.connect(HOUSE, desk, "http://example.nl/agenda.ics"))
                .isInstanceOf(ScheduleRefused.class)
                .hasMessage("NO_AGENDA_ADDRESS");
        assertThat(agendas.of(HOUSE, loket)).isEmpty();
        assertThat(free()).contains(slot);
    }

    @Test
    void onlyWhoKeepsTheLoketMay() {
        connect();
        Actor other =
                new Actor.Staff(UUID.randomUUID(), "test", Set.of(Role.COORDINATOR), Set.of(fixture.emptyLoket(true)));
        for (Actor actor : List.of(Actor.CITIZEN, other)) {
            assertThatThrownBy(() -> agendas.of(actor, loket)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> agendas.connect(actor, desk, server.address()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> agendas.disconnect(actor, desk)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> agendas.readNow(actor, desk)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> agendas.clashes(actor, loket)).isInstanceOf(NotAllowed.class);
        }
        assertThat(server.asked()).isEqualTo(1);
    }

    private void connect() {
        agendas.connect(HOUSE, desk, server.address());
    }

    private DeskAgenda state() {
        return Objects.requireNonNull(agendas.of(HOUSE, loket).get(desk));
    }

    private Booked book(Slot wanted) {
        return bookings.confirm(bookings.hold(wanted, null).token(), visitor());
    }

    private List<Slot> free() {
        return freeTimes.between(loket, slot.date(), slot.date().plusDays(7), FreeTimes.NORMAL);
    }

    private boolean touchesTheSlot(Slot other) {
        return Stretch.of(other).overlaps(Stretch.of(slot));
    }
}
