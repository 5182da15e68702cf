package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static nl.loketwijzer.domain.testing.BookingFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.loketwijzer.domain.booking.EarlierTime.State;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may wait, what they may wish, and what is kept of it. */
@BookingTest
class WaitingJoiningTest extends WaitingCase {

    @BeforeEach
    void nothingIsFreeBefore() {
        schedule.save(HOUSE, new Closure(null, loket, null, day(-3).atStartOfDay(), day(0).atStartOfDay(), "vol"));
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
}
