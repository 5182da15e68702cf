package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.notification.Outbox;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One desk, full until somebody cancels: who gets what came free. */
@BookingTest
class WaitingListTest extends WaitingCase {

    @Autowired
    BookingTransaction transaction;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void nothingIsFreeBefore() {
        schedule.save(HOUSE, new Closure(null, loket, null, day(-3).atStartOfDay(), day(0).atStartOfDay(), "vol"));
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
}
