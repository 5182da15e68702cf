package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.stereotype.Service;

/**
 * The day itself at a loket: who comes and who came. Every look at people is written to the audit log; every method throws
 * {@link nl.loketwijzer.domain.shared.NotAllowed} when it is not for the actor to see.
 */
@Service
public class Reception {

    private static final int DAYS_OF_A_WEEK = 7;

    private final BookingTransaction transaction;
    private final AppointmentRows appointments;
    private final AttendanceRows attendance;
    private final DayList dayList;
    private final Pulse pulse;
    private final AuditLog audit;
    private final Clock clock;

    Reception(
            BookingTransaction transaction,
            AppointmentRows appointments,
            AttendanceRows attendance,
            DayList dayList,
            Pulse pulse,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.appointments = appointments;
        this.attendance = attendance;
        this.dayList = dayList;
        this.pulse = pulse;
        this.audit = audit;
        this.clock = clock;
    }

    /** Appointments of one day, in order of time, cancelled ones left out; for who receives people here. */
    public List<DayEntry> day(Actor actor, LoketId loket, LocalDate date) {
        actor.requireReceives(loket);
        audit.record(actor, "day.viewed", "loket/" + loket + "/" + date);
        return dayList.between(loket, date, date.plusDays(1));
    }

    /** As {@link #day}, of seven days. */
    public List<DayEntry> week(Actor actor, LoketId loket, LocalDate first) {
        actor.requireReceives(loket);
        audit.record(actor, "week.viewed", "loket/" + loket + "/" + first);
        return dayList.between(loket, first, first.plusDays(DAYS_OF_A_WEEK));
    }

    /** Who comes today, in order of time; for who welcomes people here. */
    public List<Expected> today(Actor actor, LoketId loket) {
        actor.requireWelcomes(loket);
        LocalDate today = today();
        audit.record(actor, "today.viewed", "loket/" + loket + "/" + today);
        return dayList.between(loket, today, today.plusDays(1)).stream()
                .map(entry -> new Expected(entry.slot(), entry.name(), entry.readableCode(), entry.attendance()))
                .toList();
    }

    /**
     * Says how it goes with an appointment; said again it counts once, said otherwise the last counts.
     *
     * @param entry as it was seen
     * @throws NotYet on a day before that of the appointment; that somebody did not come, before its time
     * @throws Overtaken it was moved or cancelled since it was seen
     */
    public void mark(Actor actor, DayEntry entry, Attendance said) {
        actor.requireReceives(entry.slot().loket());
        transaction.run(() -> {
            Appointment now = appointments
                    .find(entry.id())
                    .filter(one -> !one.isCancelled() && one.sequence() == entry.sequence())
                    .orElseThrow(() -> new Overtaken("moved or cancelled meanwhile"));
            actor.requireReceives(now.slot().loket());
            requireTime(now.slot(), said);
            attendance.store(now, said);
            audit.record(actor, "visitor." + said.name().toLowerCase(Locale.ROOT), now.subject());
        });
    }

    /**
     * Rises or changes with everything that {@link #day}, {@link #week} and {@link #today} tell: a screen that shows them
     * looks at people again only when there is something new.
     *
     * @param days from the first on
     */
    public String pulse(Actor actor, LoketId loket, LocalDate first, int days) {
        actor.requireWelcomes(loket);
        return pulse.of(
                loket,
                Stretch.onTheWall(first.atStartOfDay(), first.plusDays(days).atStartOfDay()));
    }

    private void requireTime(Slot slot, Attendance said) {
        boolean early = said == Attendance.NOT_COME
                ? slot.start().isAfter(clock.instant())
                : slot.date().isAfter(today());
        if (early && said != Attendance.EXPECTED) {
            throw new NotYet();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Slot.ZONE);
    }
}
