package nl.loketwijzer.domain.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.DeskId;
import nl.loketwijzer.domain.booking.FreeTimes;
import nl.loketwijzer.domain.booking.OpeningRule;
import nl.loketwijzer.domain.booking.OpeningRule.Kind;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Visitor;
import nl.loketwijzer.domain.loket.Address;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.LoketType;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.GeoPoint;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Lokets with desks and hours of a test's own. Bring it in with {@link Import}. */
@TestComponent
public class BookingFixture {

    /** Bonaire: far from where other tests look for the nearest. */
    private static final GeoPoint FAR_AWAY = new GeoPoint(12.15, -68.27);

    /** May do everything. */
    public static final Actor HOUSE = new Actor.House("test");

    public static final LocalTime OPENS = LocalTime.of(9, 0);
    public static final LocalTime CLOSES = LocalTime.of(17, 0);

    private final Lokets lokets;
    private final Schedule schedule;
    private final FreeTimes freeTimes;
    private final Bookings bookings;

    BookingFixture(Lokets lokets, Schedule schedule, FreeTimes freeTimes, Bookings bookings) {
        this.lokets = lokets;
        this.schedule = schedule;
        this.freeTimes = freeTimes;
        this.bookings = bookings;
    }

    /** A loket with this many desks, open each day of the week from nine to five. */
    public LoketId openLoket(int desks) {
        LoketId loket = emptyLoket(false);
        for (int number = 1; number <= desks; number++) {
            openDesk(loket, "Balie " + number);
        }
        return loket;
    }

    /** A loket without desks. */
    public LoketId emptyLoket(boolean sample) {
        Loket loket = loket(new LoketId(UUID.randomUUID()), sample);
        lokets.save(HOUSE, List.of(loket));
        return loket.id();
    }

    /** A desk, open each day of the week from nine to five. */
    public Desk openDesk(LoketId loket, String name) {
        Desk desk = schedule.addDesk(HOUSE, loket, name);
        for (DayOfWeek day : DayOfWeek.values()) {
            schedule.save(HOUSE, hours(desk.id(), day, OPENS, CLOSES));
        }
        return desk;
    }

    /** A desk where nobody needs an appointment, all of today. */
    public Desk walkInToday(LoketId loket) {
        Desk desk = schedule.addDesk(HOUSE, loket, "Inloop");
        LocalDate today = LocalDate.now(Slot.ZONE);
        schedule.save(
                HOUSE,
                new OpeningRule(
                        null,
                        desk.id(),
                        today.getDayOfWeek(),
                        LocalTime.MIN,
                        LocalTime.of(23, 55),
                        Kind.WALK_IN,
                        today,
                        null));
        return desk;
    }

    public static OpeningRule hours(DeskId desk, DayOfWeek day, LocalTime from, LocalTime until) {
        return new OpeningRule(null, desk, day, from, until, Kind.BOOKABLE, LocalDate.of(2020, 1, 1), null);
    }

    /** The first free time of a normal talk from the day after tomorrow on. */
    public Slot freeSlot(LoketId loket) {
        LocalDate soon = LocalDate.now(Slot.ZONE).plusDays(2);
        return freeTimes
                .between(loket, soon, soon.plusDays(7), FreeTimes.NORMAL)
                .getFirst();
    }

    /** Somebody else books it. */
    public Booked take(Slot slot) {
        return bookings.confirm(bookings.hold(slot, null).token(), visitor());
    }

    /** Somebody of staff with this role at this loket. */
    public static Actor.Staff staff(Role role, LoketId loket) {
        return new Actor.Staff(UUID.randomUUID(), "test", Set.of(role), Set.of(loket));
    }

    /** With an address of their own: one address cannot have many appointments. */
    public static Visitor visitor() {
        String email = "annie-" + UUID.randomUUID() + "@example.nl";
        return new Visitor("Annie", email, "nl", Set.of(), List.of("partner_verpleeghuis"));
    }

    private static Loket loket(LoketId id, boolean sample) {
        return new Loket(
                id,
                "loket-" + id,
                LoketType.OVERHEIDSLOKET,
                "Loket De Brug",
                new Address("Marktplein 1", "6711AB", "Ede"),
                FAR_AWAY,
                "0228",
                "Ede",
                true,
                Set.of("nl"),
                List.of(),
                true,
                sample);
    }
}
