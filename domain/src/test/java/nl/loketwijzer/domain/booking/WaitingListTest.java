package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.booking.EarlierTime.State;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One desk, full until somebody cancels; who has a later appointment waits. */
@BookingTest
class WaitingListTest {

    @Autowired
    WaitingList list;

    @Autowired
    Bookings bookings;

    @Autowired
    Schedule schedule;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    BookingTransaction transaction;

    @Autowired
    Offering offering;

    @Autowired
    AppointmentRows rows;

    @Autowired
    ApplicationContext context;

    @Autowired
    Outbox outbox;

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
        list.offerWhatCameFree();
        loket = fixture.emptyLoket(false);
        desk = fixture.openDesk(loket, "Balie 1").id();
        soon = LocalDate.now(Slot.ZONE).plusDays(3);
        schedule.save(HOUSE, new Closure(null, loket, null, day(-3).atStartOfDay(), day(0).atStartOfDay(), "vol"));
    }

    /** Others must not wait for what the next test frees. */
    @AfterEach
    void nobodyWaits() {
        jdbc.sql("delete from waiting").update();
        jdbc.sql("update waiting_noticed set noticed_at = utc_timestamp(6)").update();
    }

    @Test
    void theFirstInLineGetsWhatCameFree() {
        fill(0);
        Booked first = waits(at(1, 0), Wish.USUAL);
        Booked second = waits(at(1, 1), Wish.USUAL);

        free(at(0, 2));
        assertThat(list.offerWhatCameFree()).isEqualTo(1);

        assertThat(open(first).slot()).isEqualTo(at(0, 2));
        assertThat(list.earlier(link(second))).isEmpty();
        assertThat(probe.audited("earlier.held", "appointment/" + first.id().value()))
                .isEqualTo(1);
    }

    @Test
    void whatIsHeldNobodyElseGets() {
        fill(0);
        Booked first = waits(at(1, 0), Wish.USUAL);
        free(at(0, 2));
        assertThat(times(0)).as("cools down for who waits").isEmpty();
        list.offerWhatCameFree();

        probe.coolDownEnds(loket);

        assertThat(times(0)).isEmpty();
        assertThatThrownBy(() -> bookings.hold(at(0, 2), null)).isInstanceOf(SlotTaken.class);
        assertThat(open(first).isOpen()).isTrue();
    }

    @Test
    void lookingAgainHoldsNothingMore() {
        fill(0);
        Booked first = waits(at(1, 0), Wish.USUAL);
        free(at(0, 2));
        free(at(0, 4));

        assertThat(list.offerWhatCameFree()).isEqualTo(1);
        assertThat(list.offerWhatCameFree()).isZero();
        assertThat(letters(first)).hasSize(1);
    }

    @Test
    void theLetterAsksAndTellsNothingOfWhy() {
        fill(0);
        Visitor visitor = new Visitor("Annie", email(), "pl", Set.of(Need.WHEELCHAIR), List.of("partner_verpleeghuis"));
        Booked booked = book(at(1, 0), visitor);
        list.join(link(booked), Wish.USUAL);
        free(at(0, 2));
        list.offerWhatCameFree();

        Outbox.Sent letter = letters(booked).getFirst();

        assertThat(letter.subject()).startsWith("Jest wcześniejszy termin");
        assertThat(letter.text())
                .contains("/pl/eerder/", "/nl/eerder/", "Er is eerder een plek", "van 10.20 tot 11.00 uur")
                .doesNotContain(booked.linkToken(), Code.readable(booked.code()), "Annie", "verpleeghuis")
                .doesNotContainIgnoringCase("wózk");
        assertThat(letter.calendar()).isNull();
        String token = token(letter);
        assertThat(list.open(token)).contains(link(booked));
        assertThat(list.open(token.substring(1))).isEmpty();
        assertThat(open(booked).isOpen()).as("a look changes nothing").isTrue();
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
    void newHoursAreForWhoWaits() {
        fill(0);
        Booked first = waits(at(1, 0), Wish.USUAL);
        list.offerWhatCameFree();
        assertThat(list.earlier(link(first))).isEmpty();

        schedule.save(HOUSE, BookingFixture.hours(desk, soon.getDayOfWeek(), LocalTime.of(18, 0), LocalTime.of(19, 0)));
        list.offerWhatCameFree();

        assertThat(open(first).slot().time()).isEqualTo(LocalTime.of(18, 0));
    }

    @Test
    void aHoldThatEndsByItselfIsSeen() throws InterruptedException {
        fill(0);
        free(at(0, 2));
        probe.coolDownEnds(loket);
        Hold hold = bookings.hold(at(0, 2), null);
        Booked first = waits(at(1, 0), Wish.USUAL);
        probe.holdEndsSoon(hold.token());
        list.offerWhatCameFree();
        assertThat(list.earlier(link(first))).isEmpty();
        probe.nothingElseChanges();

        Thread.sleep(Duration.ofMillis(2100));
        list.offerWhatCameFree();

        assertThat(open(first).slot()).isEqualTo(at(0, 2));
    }

    @Test
    void onlyWhatIsWished() {
        fill(0);
        Booked morning = waits(at(1, 0), new Wish(DayPart.MORNING, 0));
        Booked afternoon = waits(at(1, 1), new Wish(DayPart.AFTERNOON, 0));

        free(at(0, 6));
        list.offerWhatCameFree();

        assertThat(list.earlier(link(morning))).isEmpty();
        assertThat(open(afternoon).slot()).isEqualTo(at(0, 6));
    }

    @Test
    void nothingOnTheSameDay() {
        fill(0);
        Booked first = waits(at(1, 5), Wish.USUAL);
        list.offerWhatCameFree();

        assertThat(list.earlier(link(first))).isEmpty();
        assertThat(times(1)).isNotEmpty();
    }

    @Test
    void theSameTalkIsNeeded() {
        fill(0);
        Booked longer = book(at(1, 0), new Visitor("Annie", email(), "nl", Set.of(Need.COMPANION), List.of()));
        jdbc.sql("update appointment set minutes = 80 where id = ?")
                .param(longer.id().value())
                .update();
        list.join(link(longer), Wish.USUAL);

        free(at(0, 2));
        list.offerWhatCameFree();
        assertThat(list.earlier(link(longer))).as("too short").isEmpty();
        free(at(0, 3));
        list.offerWhatCameFree();

        assertThat(open(longer).slot()).isEqualTo(new Slot(loket, at(0, 2).start(), Duration.ofMinutes(80)));
    }

    @Test
    void anotherLoketOnlyForWhoWantsThat() {
        fill(0);
        Booked here = waits(at(1, 0), Wish.USUAL);
        fixture.openLoket(1);
        Booked near = waits(at(1, 1), new Wish(DayPart.ANY, 5));
        assertThat(list.distances(link(near))).containsExactly(0, 5);
        list.offerWhatCameFree();

        assertThat(list.earlier(link(here))).isEmpty();
        Slot there = open(near).slot();
        assertThat(there.loket()).isNotEqualTo(loket);
        assertThat(list.accept(link(near), open(near).id()).state()).isEqualTo(State.ACCEPTED);
        assertThat(bookings.open(link(near)).slot()).isEqualTo(there);
    }

    @Test
    void whatIsTooNearBecomesSimplyFree() {
        fill(0);
        Booked first = waits(at(1, 0), Wish.USUAL);
        Offering inTheMorning = offering(at(0, 0).start());

        free(at(0, 6));
        assertThat(inTheMorning.at(loket)).as("until twelve, and it is at one").isZero();
        free(at(0, 8));

        assertThat(inTheMorning.at(loket)).isEqualTo(1);
        assertThat(open(first).slot()).isEqualTo(at(0, 8));
        assertThat(open(first).until()).isEqualTo(at(0, 0).start().plus(Duration.ofHours(3)));
    }

    @Test
    void joiningAgainKeepsThePlaceAndTakesTheNewWish() {
        fill(0);
        Booked first = waits(at(1, 0), new Wish(DayPart.AFTERNOON, 0));
        Booked second = waits(at(1, 1), Wish.USUAL);
        list.join(link(first), Wish.USUAL);

        free(at(0, 2));
        list.offerWhatCameFree();

        assertThat(open(first).slot()).isEqualTo(at(0, 2));
        assertThat(list.earlier(link(second))).isEmpty();
        assertThat(list.wish(link(first))).contains(Wish.USUAL);
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
    void nobodyWaitsWithoutAnAddressOrAnAppointmentThatStands() {
        Booked silent = book(at(1, 0), new Visitor("Annie", null, "nl", Set.of(), List.of()));
        Booked gone = book(at(1, 1), visitor());
        bookings.cancel(link(gone));

        assertThat(list.join(link(silent), Wish.USUAL)).isFalse();
        assertThat(list.join(link(gone), Wish.USUAL)).isFalse();
        assertThat(list.count(HOUSE, loket)).isZero();
    }

    @Test
    void countsForWhoKeepsTheLoket() {
        Booked first = waits(at(1, 0), Wish.USUAL);
        waits(at(1, 1), Wish.USUAL);
        assertThat(list.count(HOUSE, loket)).isEqualTo(2);

        bookings.cancel(link(first));

        assertThat(list.count(HOUSE, loket)).isEqualTo(1);
        assertThatThrownBy(() -> list.count(Actor.CITIZEN, loket)).isInstanceOf(NotAllowed.class);
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

    @Test
    void whoBreaksOffALookIsFollowedByAnother() {
        fill(0);
        Booked first = waits(at(1, 0), Wish.USUAL);
        list.offerWhatCameFree();
        free(at(0, 2));
        probe.lookIsBrokenOff(loket);
        assertThat(list.offerWhatCameFree())
                .as("the change is noticed once more")
                .isEqualTo(1);
        assertThat(open(first).isOpen()).isTrue();
    }

    @Test
    void goesWithTheAppointmentAndTheDatabaseCannotReadTheWish() {
        fill(0);
        Booked first = waits(at(1, 0), new Wish(DayPart.MORNING, 0));
        free(at(0, 2));
        list.offerWhatCameFree();
        byte[] stored = jdbc.sql("select wish from waiting where appointment_id = ?")
                .param(first.id().value())
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("MORNING");

        jdbc.sql("delete from appointment where id = ?")
                .param(first.id().value())
                .update();

        assertThat(jdbc.sql("""
                        select (select count(*) from waiting where appointment_id = :id)
                          + (select count(*) from earlier_time where appointment_id = :id)""")
                        .param("id", first.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private LocalDate day(int later) {
        return soon.plusDays(later);
    }

    /** The time after so many talks on that day. */
    private Slot at(int later, int talks) {
        return new Slot(
                loket,
                day(later)
                        .atTime(BookingFixture.OPENS)
                        .atZone(Slot.ZONE)
                        .toInstant()
                        .plus(FreeTimes.NORMAL.multipliedBy(talks)),
                FreeTimes.NORMAL);
    }

    private void fill(int later) {
        times(later).forEach(slot -> book(slot, visitor()));
    }

    private List<Slot> times(int later) {
        return freeTimes.between(loket, day(later), day(later + 1), FreeTimes.NORMAL);
    }

    private void free(Slot slot) {
        UUID id = jdbc.sql("select id from appointment where desk_id = ? and starts_at = ? and state = 'BOOKED'")
                .params(desk.value(), Columns.stored(slot.start()))
                .query(UUID.class)
                .single();
        bookings.cancel(link(new AppointmentId(id)));
    }

    private Booked waits(Slot slot, Wish wish) {
        Booked booked = book(slot, visitor());
        assertThat(list.join(link(booked), wish)).isTrue();
        return booked;
    }

    private Booked book(Slot slot, Visitor visitor) {
        return bookings.confirm(bookings.hold(slot, null).token(), visitor);
    }

    private EarlierTime open(Booked booked) {
        return list.earlier(link(booked)).orElseThrow();
    }

    private void thinkingEnds(Booked booked) {
        probe.thinkingEnds(booked.id());
    }

    private List<Outbox.Sent> letters(Booked booked) {
        return outbox.latest(HOUSE, 60).stream()
                .filter(sent -> sent.messageId().equals(probe.letter(booked.id())))
                .toList();
    }

    private static String token(Outbox.Sent letter) {
        String text = letter.text();
        int start = text.indexOf("/eerder/") + "/eerder/".length();
        return text.substring(start, text.indexOf('\n', start));
    }

    private static String email() {
        return "annie-" + UUID.randomUUID() + "@example.nl";
    }

    /** As if it were that moment. */
    private Offering offering(Instant now) {
        return new Offering(
                transaction,
                context.getBean(DeskDays.class),
                context.getBean(Claims.class),
                context.getBean(EarlierClaims.class),
                context.getBean(Timetables.class),
                rows,
                context.getBean(WaitingRows.class),
                context.getBean(EarlierRows.class),
                context.getBean(WaitingReach.class),
                context.getBean(Tokens.class),
                context.getBean(Offer.class),
                context.getBean(EarlierMail.class),
                context.getBean(AuditLog.class),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private Access.Link link(AppointmentId id) {
        return new Access.Link(rows.find(id).orElseThrow().link());
    }

    private static Access.Link link(Booked booked) {
        return new Access.Link(booked.linkToken());
    }
}
