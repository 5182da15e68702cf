package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.testing.BookingFixture;
import nl.loketwijzer.i18n.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BookingTest
class BookingsTest {

    @Autowired
    Bookings bookings;

    @Autowired
    FreeTimes freeTimes;

    @Autowired
    Schedule schedule;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BookingFixture fixture;

    @Autowired
    BookingProbe probe;

    @Autowired
    Outbox outbox;

    private LoketId loket;
    private Slot slot;

    @BeforeEach
    void openALoket() {
        loket = fixture.openLoket(1);
        slot = fixture.freeSlot(loket);
    }

    @Test
    void aHoldBecomesAnAppointmentWithCodeAndLink() {
        Booked booked = book(slot);

        assertThat(booked.slot()).isEqualTo(slot);
        assertThat(booked.state()).isEqualTo(Booked.State.BOOKED);
        assertThat(booked.mailed()).isTrue();
        assertThat(booked.linkToken()).matches("[\\w-]{43}");
        assertThat(bookings.open(new Access.Link(booked.linkToken()))).isEqualTo(booked);
        assertThat(bookings.open(new Access.Code(Code.readable(booked.code()).toLowerCase())))
                .isEqualTo(booked);
        assertThat(probe.audited(
                        "appointment.booked", "appointment/" + booked.id().value()))
                .isEqualTo(1);
    }

    @Test
    void confirmingAgainGivesTheSameAppointmentAndNoSecondMessage() {
        Hold hold = bookings.hold(slot, null);
        Booked first = bookings.confirm(hold.token(), visitor());

        assertThat(bookings.confirm(hold.token(), visitor())).isEqualTo(first);
        assertThat(probe.messages(first.id())).isEqualTo(1);
    }

    @Test
    void withoutAnAddressThereIsNoMessage() {
        Hold hold = bookings.hold(slot, null);
        Booked booked = bookings.confirm(hold.token(), new Visitor("", null, "nl", Set.of(Need.CHILD), List.of()));

        assertThat(booked.mailed()).isFalse();
        assertThat(probe.messages(booked.id())).isZero();
    }

    @Test
    void aHoldThatSomebodyElseTookCannotBeConfirmed() {
        Hold late = bookings.hold(slot, null);
        probe.expire(late.token());
        bookings.hold(slot, null);

        assertThatThrownBy(() -> bookings.confirm(late.token(), visitor())).isInstanceOf(HoldExpired.class);
    }

    @Test
    void anExpiredHoldThatNobodyTookIsConfirmed() {
        Hold late = bookings.hold(slot, null);
        probe.expire(late.token());

        assertThat(bookings.confirm(late.token(), visitor()).slot()).isEqualTo(slot);
    }

    @Test
    void aHoldOutsideTheHoursOfNowCannotBeConfirmed() {
        Hold hold = bookings.hold(slot, null);
        schedule.rules(HOUSE, loket).forEach(rule -> schedule.removeRule(HOUSE, rule.id()));

        assertThatThrownBy(() -> bookings.confirm(hold.token(), visitor())).isInstanceOf(HoldExpired.class);
    }

    @Test
    void aTokenThatNeverWasCannotBeConfirmed() {
        assertThatThrownBy(() -> bookings.confirm(new HoldToken("nonsense"), visitor()))
                .isInstanceOf(HoldExpired.class);
    }

    @Test
    void wrongLinksAndCodesOpenNothing() {
        Booked booked = book(slot);

        assertThatThrownBy(() -> bookings.open(new Access.Link(booked.code()))).isInstanceOf(NoSuchAppointment.class);
        assertThatThrownBy(() -> bookings.open(new Access.Code(booked.linkToken())))
                .isInstanceOf(NoSuchAppointment.class);
        assertThatThrownBy(() -> bookings.open(new Access.Code("' or 1=1 --"))).isInstanceOf(NoSuchAppointment.class);
        assertThatThrownBy(() -> bookings.open(new Access.Link(""))).isInstanceOf(NoSuchAppointment.class);
    }

    @Test
    void movingTakesTheNewTimeAndFreesTheOld() {
        Booked before = book(slot);
        Booked after = bookings.move(link(before), later(2));

        assertThat(after.slot()).isEqualTo(later(2));
        assertThat(after.sequence()).isEqualTo(1);
        assertThat(after.linkToken()).isEqualTo(before.linkToken());
        assertThat(after.code()).isEqualTo(before.code());
        assertThat(free()).contains(slot).doesNotContain(later(2));
        assertThat(probe.messages(before.id())).isEqualTo(2);
    }

    @Test
    void movingByCodeGivesTheLinkToo() {
        Booked before = book(slot);

        assertThat(bookings.move(new Access.Code(before.code()), later(1)).linkToken())
                .isEqualTo(before.linkToken());
    }

    @Test
    void movingMayOverlapTheOwnTime() {
        Booked before = book(slot);
        Slot shifted = new Slot(loket, slot.start().plus(Duration.ofMinutes(20)), slot.length());

        assertThat(bookings.move(link(before), shifted).slot()).isEqualTo(shifted);
    }

    @Test
    void movingToTheOwnTimeChangesNothing() {
        Booked before = book(slot);

        assertThat(bookings.move(link(before), slot)).isEqualTo(before);
        assertThat(probe.messages(before.id())).isEqualTo(1);
    }

    @Test
    void movingToATakenTimeKeepsTheOld() {
        Booked mine = book(slot);
        book(later(1));

        SlotTaken taken = catchThrowableOfType(SlotTaken.class, () -> bookings.move(link(mine), later(1)));

        assertThat(taken.alternatives()).hasSize(3);
        assertThat(bookings.open(link(mine))).isEqualTo(mine);
        assertThat(free()).doesNotContain(slot);
        assertThat(probe.messages(mine.id())).isEqualTo(1);
    }

    @Test
    void movesToAnotherLoket() {
        Booked before = book(slot);
        LoketId other = fixture.openLoket(1);

        Booked after = bookings.move(link(before), fixture.freeSlot(other));

        assertThat(after.loket()).isEqualTo(other);
        assertThat(free()).contains(slot);
    }

    @Test
    void cancellingFreesTheTimeOnce() {
        Booked booked = book(slot);

        Booked cancelled = bookings.cancel(link(booked));

        assertThat(cancelled.state()).isEqualTo(Booked.State.CANCELLED);
        assertThat(cancelled.sequence()).isEqualTo(1);
        assertThat(bookings.cancel(link(booked))).isEqualTo(cancelled);
        assertThat(free()).doesNotContain(slot);
        probe.coolDownEnds(loket);
        assertThat(free()).contains(slot);
        assertThat(probe.messages(booked.id())).isEqualTo(2);
        assertThatThrownBy(() -> bookings.move(link(booked), later(1))).isInstanceOf(AlreadyCancelled.class);
    }

    @Test
    void aNewHoldAfterCancellingIsANewAppointment() {
        Hold first = bookings.hold(later(3), null);
        Hold hold = bookings.hold(slot, first.token());
        Booked old = bookings.confirm(hold.token(), visitor());
        bookings.cancel(link(old));
        probe.coolDownEnds(loket);

        Hold again = bookings.hold(slot, first.token());

        assertThat(bookings.confirm(again.token(), visitor()).id()).isNotEqualTo(old.id());
    }

    @Test
    void oneContactCannotTakeAllTimes() {
        String email = "veel-" + loket + "@example.nl";
        Visitor visitor = new Visitor("Annie", email, "nl", Set.of(), List.of());
        Booked last = null;
        for (int i = 0; i < TooManyAppointments.MOST; i++) {
            last = bookings.confirm(bookings.hold(later(i), null).token(), visitor);
        }
        Hold more = bookings.hold(later(TooManyAppointments.MOST), null);

        assertThat(bookings.isFull(email.toUpperCase())).isTrue();
        assertThatThrownBy(() -> bookings.confirm(more.token(), visitor)).isInstanceOf(TooManyAppointments.class);
        assertThat(bookings.held(more.token())).isPresent();
        bookings.confirm(bookings.hold(later(10), null).token(), visitor());

        bookings.cancel(link(java.util.Objects.requireNonNull(last)));
        assertThat(bookings.confirm(more.token(), visitor).slot()).isEqualTo(more.slot());
    }

    @Test
    void mailsAllAppointmentsOfAnAddressToThatAddressOnceAnHour() {
        String email = "lijst-" + loket + "@example.nl";
        Visitor visitor = new Visitor("Annie", email, "pl", Set.of(), List.of("schulden"));
        Booked first = bookings.confirm(bookings.hold(later(0), null).token(), visitor);
        Booked second = bookings.confirm(bookings.hold(later(2), null).token(), visitor);
        Booked gone = bookings.confirm(bookings.hold(later(4), null).token(), visitor);
        bookings.cancel(link(gone));

        bookings.mailAll(email.toUpperCase(), Language.of("pl").orElseThrow());
        bookings.mailAll(email, Language.DUTCH);
        bookings.mailAll("niemand-" + loket + "@example.nl", Language.DUTCH);

        List<Outbox.Sent> lists = outbox.latest(HOUSE, 50).stream()
                .filter(sent -> sent.to().equals(email) && sent.text().contains("Dit zijn uw afspraken."))
                .toList();
        assertThat(lists).extracting(Outbox.Sent::subject).containsExactly("Umówione wizyty");
        assertThat(lists.getFirst().text())
                .contains(Code.readable(first.code()), Code.readable(second.code()), "Dit zijn uw afspraken.")
                .contains("/nl/afspraak/" + second.linkToken(), "/pl/afspraak/" + first.linkToken())
                .doesNotContain(Code.readable(gone.code()), "schulden");
        assertThat(outbox.latest(HOUSE, 50)).noneMatch(sent -> sent.to().startsWith("niemand-" + loket));
    }

    @Test
    void theDatabaseCannotReadWhoComes() {
        Booked booked = book(slot);

        byte[] stored = jdbc.sql("""
                        select concat(name, email, language, needs, situations, code, link) from appointment
                        where id = ?""")
                .param(booked.id().value())
                .query((row, number) -> row.getBytes(1))
                .single();

        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain("Annie", "example.nl", "verpleeghuis", booked.code(), booked.linkToken());
    }

    @Test
    void theCalendarFileNamesPlaceAndTimeOnly() {
        String calendar = bookings.calendar(link(book(slot)));

        assertThat(calendar).contains("METHOD:PUBLISH", "SUMMARY:Gesprek bij Loket De Brug", "SEQUENCE:0");
        assertThat(calendar).doesNotContain("verpleeghuis", "Annie");
    }

    private Booked book(Slot wanted) {
        return bookings.confirm(bookings.hold(wanted, null).token(), visitor());
    }

    private static Access link(Booked booked) {
        return new Access.Link(booked.linkToken());
    }

    private List<Slot> free() {
        return freeTimes.between(loket, slot.date(), slot.date().plusDays(1), FreeTimes.NORMAL);
    }

    private Slot later(int talks) {
        return new Slot(loket, slot.start().plus(FreeTimes.NORMAL.multipliedBy(talks)), slot.length());
    }
}
