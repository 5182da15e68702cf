package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody needs, from the choice of a time to what the desk sees. */
@BookingTest
@Tag("booking")
class NeedsTest {

    private static final Talk ARABIC = Talk.of(1, Set.of(Need.INTERPRETER), "ar", Audience.EVERYBODY);

    @Autowired
    Bookings bookings;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    Schedule schedule;

    @Autowired
    Reception reception;

    @Autowired
    Interpreters interpreters;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingProbe probe;

    private LoketId loket;

    @BeforeEach
    void openALoket() {
        loket = fixture.openLoket(1);
    }

    @Test
    void whereTheLanguageIsSpokenATalkIsNotDoubledAndNobodyIsOrdered() {
        Booked interpreted = book(first(ARABIC), ARABIC);
        assertThat(interpreted.slot().length()).isEqualTo(Duration.ofMinutes(80));
        assertThat(interpreted.interpreter()).isEqualTo(Interpreter.TO_ORDER);

        Desk desk = open("Z-balie", Set.of("nl", "ar"), Set.of(Way.DESK));
        Booked spoken = book(first(ARABIC), ARABIC);

        assertThat(spoken.slot().length()).isEqualTo(Duration.ofMinutes(40));
        assertThat(spoken.interpreter()).isEqualTo(Interpreter.NONE);
        assertThat(probe.claims(desk.id())).isEqualTo(8);
    }

    @Test
    void aTimeThatBothHaveIsAtTheDeskThatSpeaksTheLanguage() {
        open("Z-balie", Set.of("nl", "ar"), Set.of(Way.DESK));
        LocalDate day = LocalDate.now(Slot.ZONE).plusDays(10);

        List<Slot> offered = freeTimes.between(loket, day, day.plusDays(1), ARABIC);

        assertThat(offered).isNotEmpty().allMatch(slot -> slot.length().equals(FreeTimes.NORMAL));
    }

    @Test
    void aLengthThatIsOfNoDeskIsNotHeld() {
        Slot eighty = first(ARABIC);
        Slot forty = new Slot(loket, eighty.start(), FreeTimes.NORMAL);

        assertThatThrownBy(() -> bookings.hold(forty, ARABIC, null)).isInstanceOf(SlotTaken.class);
    }

    @Test
    void movingKeepsTheTalkAndOrdersTheInterpreterAnew() {
        Desk speaks = open("Z-balie", Set.of("nl", "ar"), Set.of(Way.DESK));
        Booked spoken = book(first(ARABIC), ARABIC);
        schedule.changeDesk(HOUSE, new Desk(speaks.id(), loket, "Z-balie", true));

        Slot later = bookings.otherTimes(link(spoken)).getLast();
        Booked moved = bookings.move(link(spoken), later);

        assertThat(moved.slot().length()).isEqualTo(Duration.ofMinutes(80));
        assertThat(moved.interpreter()).isEqualTo(Interpreter.TO_ORDER);
        interpreters.say(HOUSE, entry(), Interpreter.CONFIRMED);
        Slot other = bookings.otherTimes(link(spoken)).getFirst();
        assertThat(bookings.move(link(spoken), other).interpreter()).isEqualTo(Interpreter.TO_ORDER);
    }

    @Test
    void staffSayWhetherAnInterpreterComes() {
        Booked booked = book(first(ARABIC), ARABIC);

        assertThat(interpreters.say(HOUSE, entry(), Interpreter.NOT_FOUND)).isTrue();

        assertThat(bookings.open(link(booked)).interpreter()).isEqualTo(Interpreter.NOT_FOUND);
        assertThat(bookings.open(link(booked)).sequence()).isZero();
        assertThat(entry().interpreter()).isEqualTo(Interpreter.NOT_FOUND);
        assertThat(entry().manner().spoken()).isEqualTo("ar");
        assertThat(probe.messages(booked.id())).isEqualTo(1);
        assertThat(probe.audited(
                        "appointment.interpreter", "appointment/" + booked.id().value()))
                .isEqualTo(1);
    }

    @Test
    void whatWasSaidOfAnEarlierTimeIsNotStored() {
        Booked booked = book(first(ARABIC), ARABIC);
        DayEntry seen = entry();
        bookings.move(link(booked), bookings.otherTimes(link(booked)).getLast());

        assertThat(interpreters.say(HOUSE, seen, Interpreter.CONFIRMED)).isFalse();

        assertThat(bookings.open(link(booked)).interpreter()).isEqualTo(Interpreter.TO_ORDER);
    }

    @Test
    void onlyWhoKeepsTheLoketSeesAndSays() {
        book(first(ARABIC), ARABIC);
        DayEntry seen = entry();
        Actor stranger = new Actor.Staff(
                UUID.randomUUID(), "sam", Set.of(Role.COORDINATOR), Set.of(new LoketId(UUID.randomUUID())));

        assertThatThrownBy(() -> interpreters.needed(stranger, loket)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> interpreters.say(stranger, seen, Interpreter.CONFIRMED))
                .isInstanceOf(NotAllowed.class);
        assertThat(entry().interpreter()).isEqualTo(Interpreter.TO_ORDER);
    }

    @Test
    void theListHasOnlyWhoNeedsAnInterpreter() {
        bookings.confirm(bookings.hold(fixture.freeSlot(loket), null).token(), BookingFixture.visitor());

        assertThat(interpreters.needed(HOUSE, loket)).isEmpty();
    }

    @Test
    void anAppointmentFromBeforeItWasKeptNeedsOne() {
        Booked booked = book(first(ARABIC), ARABIC);
        jdbc.sql("update appointment set interpreter = null, way = null, spoken = null where id = ?")
                .param(booked.id().value())
                .update();

        assertThat(bookings.open(link(booked)).interpreter()).isEqualTo(Interpreter.TO_ORDER);
        assertThat(bookings.open(link(booked)).way()).isEqualTo(Way.DESK);
    }

    @Test
    void aCallIsOfferedWhereADeskCallsAndTheLetterSaysSo() {
        Talk call = Talk.NORMAL.by(Way.PHONE);
        assertThat(freeTimes.first(List.of(loket), call)).isEmpty();
        assertThat(freeTimes.suiting(List.of(loket), call)).isEmpty();
        Desk desk = open("Belkamer", Set.of("nl"), Set.of(Way.PHONE));

        Booked booked = book(first(call), call);

        assertThat(freeTimes.ways(List.of(loket))).containsExactlyInAnyOrder(Way.DESK, Way.PHONE);
        assertThat(freeTimes.suiting(List.of(loket), call)).containsExactly(loket);
        assertThat(probe.claims(desk.id())).isEqualTo(8);
        assertThat(booked.way()).isEqualTo(Way.PHONE);
        assertThat(reception.day(HOUSE, loket, booked.slot().date()))
                .extracting(entry -> entry.manner().number())
                .containsExactly("06 12345678");
        Outbox.Sent letter = outbox.latest(HOUSE, 1).getFirst();
        assertThat(letter.text())
                .contains("Waar: aan de telefoon. U hoeft niet te komen. U wordt gebeld door Loket De Brug.")
                .contains("Leg de brieven klaar")
                .doesNotContain("12345678", "Marktplein", "legitimatie");
        assertThat(bookings.calendar(link(booked)))
                .contains("SUMMARY:Telefoongesprek met Loket De Brug")
                .doesNotContain("LOCATION", "12345678");
    }

    @Test
    void whoWantsNoMessageGetsNone() {
        Visitor quiet = new Visitor("Annie", "annie@example.nl", "nl", Set.of(Need.NO_MESSAGES), List.of());
        Booked booked =
                bookings.confirm(bookings.hold(fixture.freeSlot(loket), null).token(), quiet);
        bookings.cancel(link(booked));

        assertThat(booked.mailed()).isFalse();
        assertThat(probe.messages(booked.id())).isZero();
        assertThat(jdbc.sql("select email is null and email_hash is null from appointment where id = ?")
                        .param(booked.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theDatabaseCannotReadHowSomebodyTalks() {
        Booked booked = book(first(ARABIC), ARABIC);

        byte[] stored = jdbc.sql("select concat(spoken, way, call_number, interpreter) from appointment where id = ?")
                .param(booked.id().value())
                .query((row, number) -> row.getBytes(1))
                .single();

        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain("12345678", "DESK", "TO_ORDER", ":ar");
        assertThat(stored.length).isGreaterThan(100);
    }

    private Desk open(String name, Set<String> languages, Set<Way> ways) {
        Desk desk = fixture.openDesk(loket, name);
        return schedule.changeDesk(HOUSE, new Desk(desk.id(), loket, name, true, languages, ways, false));
    }

    private Slot first(Talk talk) {
        return java.util.Objects.requireNonNull(
                freeTimes.first(List.of(loket), talk).get(loket));
    }

    private Booked book(Slot slot, Talk talk) {
        String email = "annie-" + UUID.randomUUID() + "@example.nl";
        Manner manner = new Manner(talk.way(), talk.language(), "06 12345678");
        Visitor visitor = new Visitor("Annie", email, "nl", talk.needs(), List.of(), manner);
        return bookings.confirm(bookings.hold(slot, talk, null).token(), visitor);
    }

    private DayEntry entry() {
        return interpreters.needed(HOUSE, loket).getFirst();
    }

    private static Access link(Booked booked) {
        return new Access.Link(booked.linkToken());
    }
}
