package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import org.springframework.stereotype.Service;

/** Interpreters that must be found, for the staff who find them. Citizens see the state on the screen of their appointment. */
@Service
public class Interpreters {

    private final BookingTransaction transaction;
    private final DeskDays deskDays;
    private final AppointmentRows appointments;
    private final DayList dayList;
    private final AuditLog audit;
    private final Clock clock;

    Interpreters(
            BookingTransaction transaction,
            DeskDays deskDays,
            AppointmentRows appointments,
            DayList dayList,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.deskDays = deskDays;
        this.appointments = appointments;
        this.dayList = dayList;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Booked appointments at one loket from today on that need an interpreter, found or not, in order of time. Looking is
     * written to the audit log.
     *
     * @throws NotAllowed when the actor does not keep the loket
     */
    public List<DayEntry> needed(Actor actor, LoketId loket) {
        actor.requireKeeps(loket);
        audit.record(actor, "interpreters.viewed", "loket/" + loket);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Slot.ZONE);
        LocalDate last = today.plusDays(BookingPolicy.LONGEST_HORIZON + 1L);
        return dayList.between(loket, today, last).stream()
                .filter(entry -> entry.interpreter() != Interpreter.NONE)
                .toList();
    }

    /**
     * Says whether an interpreter comes. Nothing is sent: a message would tell what somebody needs.
     *
     * @param seen the appointment as it stood on the screen
     * @return false when it was moved or cancelled since, and nothing was stored
     * @throws NoSuchAppointment when there is none
     * @throws NotAllowed when the actor does not keep its loket
     */
    public boolean say(Actor actor, DayEntry seen, Interpreter interpreter) {
        return transaction.run(() -> {
            Appointment appointment = appointments.find(seen.id()).orElseThrow(NoSuchAppointment::new);
            actor.requireKeeps(appointment.slot().loket());
            deskDays.lock(appointment.day());
            boolean stands = appointments.update(seen.id(), seen.sequence(), interpreter);
            if (stands) {
                audit.record(actor, "appointment.interpreter", appointment.subject());
            }
            return stands;
        });
    }
}
