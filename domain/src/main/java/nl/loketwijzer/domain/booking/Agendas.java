package nl.loketwijzer.domain.booking;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.booking.ScheduleRefused.Reason;
import nl.loketwijzer.domain.calendar.CalendarAddress;
import nl.loketwijzer.domain.calendar.Calendars;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.stereotype.Service;

/**
 * Agendas of desks that are kept elsewhere (JCC, Qmatic, Outlook). When a desk is busy there, nobody can book it here. When
 * it was not read for a quarter of an hour ({@code loket.agenda-fresh}), nobody can book the desk at all: rather not
 * offered than booked twice. Appointments that stand are left alone.
 *
 * <p>Methods with an actor throw {@link nl.loketwijzer.domain.shared.NotAllowed} when it does not keep the loket.
 */
@Service
public class Agendas {

    private final BookingTransaction transaction;
    private final DeskKeeping desks;
    private final DeskDays deskDays;
    private final AgendaRows rows;
    private final BusyRows busy;
    private final AgendaReading reading;
    private final ScheduleVersions versions;
    private final DayList dayList;
    private final Calendars calendars;
    private final AuditLog audit;
    private final Clock clock;

    Agendas(
            BookingTransaction transaction,
            DeskKeeping desks,
            DeskDays deskDays,
            AgendaRows rows,
            BusyRows busy,
            AgendaReading reading,
            ScheduleVersions versions,
            DayList dayList,
            Calendars calendars,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.desks = desks;
        this.deskDays = deskDays;
        this.rows = rows;
        this.busy = busy;
        this.reading = reading;
        this.versions = versions;
        this.dayList = dayList;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    /** By desk; a desk without one is absent. */
    public Map<DeskId, DeskAgenda> of(Actor actor, LoketId loket) {
        actor.requireKeeps(loket);
        return rows.ofLokets(List.of(loket)).stream().collect(toUnmodifiableMap(AgendaRows.Row::desk, this::shown));
    }

    private DeskAgenda shown(AgendaRows.Row row) {
        Instant good = row.goodAt();
        Instant now = clock.instant();
        return new DeskAgenda(
                row.desk(),
                row.address().host(),
                good,
                good == null ? null : Duration.between(good, now),
                row.problem(),
                good != null && now.isBefore(busy.freshUntil(good)));
    }

    /**
     * Connects a desk with an agenda, instead of any other, and reads it: that takes at most some ten seconds. Until it was
     * read nobody can book the desk.
     *
     * @param address of the agenda as iCalendar, https or webcal
     * @throws ScheduleRefused it is no such address, or there is no such desk: nothing was saved
     */
    public void connect(Actor actor, DeskId desk, String address) {
        CalendarAddress read =
                calendars.address(address).orElseThrow(() -> new ScheduleRefused(Reason.NO_AGENDA_ADDRESS));
        transaction.run(() -> {
            LoketId loket = desks.locked(actor, desk).loket();
            rows.connect(desk, read);
            deskDays.lockAll(List.of(desk));
            versions.raise(loket);
            audit.record(actor, "agenda.connected", "desk/" + desk.value());
        });
        reading.read(desk, false);
    }

    /** From now on only what stands here counts for this desk. Without an agenda it does nothing. */
    public void disconnect(Actor actor, DeskId desk) {
        transaction.run(() -> {
            LoketId loket = desks.locked(actor, desk).loket();
            if (rows.disconnect(desk)) {
                versions.raise(loket);
                audit.record(actor, "agenda.disconnected", "desk/" + desk.value());
            }
        });
    }

    /** Reads the agenda of this desk at once: that takes at most some ten seconds. */
    public void readNow(Actor actor, DeskId desk) {
        transaction.run(() -> desks.locked(actor, desk));
        reading.read(desk, false);
    }

    /** Reads those whose turn it is; one that another node reads at this moment is left to it. */
    public void readDue() {
        reading.readDue();
    }

    /**
     * Appointments to come at desks that are busy elsewhere by now, in order of time. Nobody cancels them but a person.
     * Looking is written to the audit log when there are any.
     */
    public List<DayEntry> clashes(Actor actor, LoketId loket) {
        return dayList.overBusy(actor, loket);
    }
}
