package nl.loketwijzer.domain.booking;

import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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

/** Staff see whose message did not arrive. */
@BookingTest
@Tag("booking")
class UnreachedTest {

    @Autowired
    Bookings bookings;

    @Autowired
    Schedule schedule;

    @Autowired
    Reception reception;

    @Autowired
    JdbcClient database;

    @Autowired
    BookingFixture fixture;

    private LoketId loket;
    private Slot slot;
    private Visitor visitor;
    private Booked booked;

    @BeforeEach
    void book() {
        loket = fixture.openLoket(2);
        slot = fixture.freeSlot(loket);
        visitor = BookingFixture.visitor();
        booked = bookings.confirm(bookings.hold(slot, null).token(), visitor);
    }

    @Test
    void showsOnlyTheOneWhoseMessageDidNotArrive() {
        bookings.confirm(bookings.hold(slot, null).token(), BookingFixture.visitor());
        assertThat(schedule.unreached(HOUSE, loket)).isEmpty();

        fail(0);

        assertThat(reception.day(HOUSE, loket, slot.date()))
                .filteredOn(DayEntry::unreached)
                .extracting(DayEntry::id)
                .containsExactly(booked.id());
        assertThat(schedule.unreached(HOUSE, loket)).isEqualTo(Map.of(slot.date(), 1));
    }

    @Test
    void countsNoCancelledOne() {
        fail(0);
        bookings.cancel(new Access.Link(booked.linkToken()));

        assertThat(schedule.unreached(HOUSE, loket)).isEmpty();
    }

    @Test
    void showsTheAddressToItsCoordinatorAndWritesThatDown() {
        Actor.Staff coordinator = staff(loket);

        assertThat(schedule.contact(coordinator, booked.id())).containsExactly(Objects.requireNonNull(visitor.email()));
        assertThat(database.sql("select action, subject from audit_entry where actor = ?")
                        .param(coordinator.label())
                        .query()
                        .listOfRows())
                .singleElement()
                .isEqualTo(Map.of("action", "appointment.contact.viewed", "subject", Appointment.subject(booked.id())));
    }

    @Test
    void showsItToNobodyElse() {
        Actor.Staff other = staff(new LoketId(UUID.randomUUID()));

        assertThatThrownBy(() -> schedule.contact(other, booked.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> schedule.unreached(other, loket)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> schedule.contact(HOUSE, new AppointmentId(UUID.randomUUID())))
                .isInstanceOf(NoSuchAppointment.class);
    }

    private void fail(int sequence) {
        int changed = database.sql(
                        "update outbox_message set state = 'FAILED', failure = 'REFUSED', failed_at = utc_timestamp(6)"
                                + " where about = ?")
                .param(Appointment.subject(booked.id()) + "/" + sequence)
                .update();
        assertThat(changed).isOne();
    }

    private static Actor.Staff staff(LoketId loket) {
        UUID id = UUID.randomUUID();
        return new Actor.Staff(id, "test-" + id, Set.of(Role.COORDINATOR), Set.of(loket));
    }
}
