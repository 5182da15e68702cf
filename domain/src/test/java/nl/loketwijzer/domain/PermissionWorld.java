package nl.loketwijzer.domain;

import static java.util.stream.Collectors.joining;
import static nl.loketwijzer.domain.testing.BookingFixture.HOUSE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Closure;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.Edit;
import nl.loketwijzer.domain.booking.OpeningRule;
import nl.loketwijzer.domain.booking.Rearranged;
import nl.loketwijzer.domain.booking.Rearrangement;
import nl.loketwijzer.domain.booking.Rearranging;
import nl.loketwijzer.domain.booking.Reception;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.ScheduleHistory;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.booking.Ticket;
import nl.loketwijzer.domain.booking.WalkInQueue;
import nl.loketwijzer.domain.loket.LoketExchange;
import nl.loketwijzer.domain.loket.LoketField;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.Role;
import nl.loketwijzer.domain.staff.Member;
import nl.loketwijzer.domain.staff.MemberDetails;
import nl.loketwijzer.domain.staff.Members;
import nl.loketwijzer.domain.staff.Passkey;
import nl.loketwijzer.domain.staff.StaffAccounts;
import nl.loketwijzer.domain.testing.BookingFixture;
import org.springframework.context.ApplicationContext;

/** A loket with a desk, and whatever else a service is asked about. What is asked for is made then, and only once. */
final class PermissionWorld {

    private final ApplicationContext context;
    private final BookingFixture fixture;
    final LoketId loket;
    final Desk desk;
    private Booked booked;
    private Rearranged rearranged;
    private Ticket ticket;
    private Rearrangement proposed;
    private UUID account;
    private Edit edit;
    private Path table;

    PermissionWorld(ApplicationContext context) {
        this.context = context;
        this.fixture = context.getBean(BookingFixture.class);
        this.loket = fixture.emptyLoket(false);
        this.desk = fixture.openDesk(loket, "Balie 1");
    }

    <S> S the(Class<S> service) {
        return context.getBean(service);
    }

    Slot slot() {
        return fixture.freeSlot(loket);
    }

    DayEntry entry() {
        if (booked == null) {
            booked = fixture.take(slot());
        }
        return the(Reception.class).day(HOUSE, loket, booked.slot().date()).stream()
                .findFirst()
                .orElseThrow();
    }

    UUID rule() {
        return hours().id();
    }

    OpeningRule hours() {
        return the(Schedule.class).rules(HOUSE, loket).getFirst();
    }

    /** Of a day far away. */
    Closure closure() {
        LocalDateTime from = LocalDate.now(Slot.ZONE).plusDays(60).atTime(9, 0);
        return new Closure(null, loket, null, from, from.plusHours(2), "");
    }

    /** What the house does is nobody's to put back, so somebody of staff did it. */
    Edit edit() {
        if (edit == null) {
            Actor keeper = new Actor.Staff(UUID.randomUUID(), "keeper", Set.of(Role.COORDINATOR), Set.of(loket));
            the(Schedule.class).save(keeper, closure());
            edit = the(ScheduleHistory.class).latest(HOUSE, loket, 1).getFirst();
        }
        return edit;
    }

    Rearrangement proposed() {
        if (proposed == null) {
            LocalDateTime from = entry().slot().date().atTime(9, 0);
            proposed =
                    the(Rearranging.class).propose(HOUSE, new Closure(null, loket, null, from, from.plusHours(8), ""));
        }
        return proposed;
    }

    Rearranged rearranged() {
        if (rearranged == null) {
            rearranged = the(Rearranging.class).carryOut(HOUSE, proposed());
        }
        return rearranged;
    }

    Ticket ticket() {
        if (ticket == null) {
            ticket = the(WalkInQueue.class).take(HOUSE, loket);
        }
        return ticket;
    }

    /** Of somebody else at this loket. */
    UUID account() {
        if (account == null) {
            String name = "perm-" + UUID.randomUUID().toString().substring(0, 12);
            account = the(StaffAccounts.class)
                    .add(HOUSE, name, "Kim", "geheim", Set.of(Role.HELPER), Set.of(loket))
                    .id();
        }
        return account;
    }

    Member member() {
        UUID id = account();
        return the(Members.class).all(HOUSE).stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    MemberDetails details() {
        String email = "perm-" + UUID.randomUUID() + "@example.nl";
        return new MemberDetails("Kim", email, Set.of(Role.HELPER), Set.of(loket));
    }

    static Passkey passkey() {
        byte[] bytes = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        Instant now = Instant.now();
        return new Passkey(bytes, UUID.randomUUID(), "Test", bytes, bytes, bytes, 0, true, false, false, "", now, now);
    }

    /** Of lokets, without any. */
    Path table() {
        if (table == null) {
            String heads =
                    Arrays.stream(LoketField.values()).map(LoketField::column).collect(joining(";"));
            try {
                table = Files.writeString(Files.createTempFile("permissions", ".csv"), "kenmerk;" + heads + "\r\n");
                table.toFile().deleteOnExit();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return table;
    }

    void export(Actor actor) {
        try {
            the(LoketExchange.class).export(actor, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without events. */
    static byte[] calendar() {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.US_ASCII);
    }

    static <T> List<T> none() {
        return List.of();
    }
}
