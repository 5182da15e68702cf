package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.loketwijzer.domain.calendar.BusyTime;
import nl.loketwijzer.domain.calendar.CalendarReading;
import nl.loketwijzer.domain.calendar.CalendarReading.Version;
import nl.loketwijzer.domain.calendar.CalendarWindow;
import nl.loketwijzer.domain.calendar.Calendars;
import org.springframework.stereotype.Component;

/** Reads agendas kept elsewhere, and keeps when desks are busy. The web is asked outside of transactions. */
@Component
class AgendaReading {

    private static final int AT_ONCE = 8;

    private final BookingTransaction transaction;
    private final AgendaRows agendas;
    private final BusyRows busy;
    private final DeskDays deskDays;
    private final Claims claims;
    private final ScheduleVersions versions;
    private final Calendars calendars;
    private final Clock clock;

    AgendaReading(
            BookingTransaction transaction,
            AgendaRows agendas,
            BusyRows busy,
            DeskDays deskDays,
            Claims claims,
            ScheduleVersions versions,
            Calendars calendars,
            Clock clock) {
        this.transaction = transaction;
        this.agendas = agendas;
        this.busy = busy;
        this.deskDays = deskDays;
        this.claims = claims;
        this.versions = versions;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Those whose turn it is, a few at once: one that is slow does not make the others old. */
    void readDue() {
        List<Callable<Boolean>> readings = new ArrayList<>();
        agendas.due()
                .forEach(desk -> readings.add(() -> {
                    read(desk, true);
                    return true;
                }));
        try (ExecutorService threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            for (Future<Boolean> reading : threads.invokeAll(readings)) {
                reading.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an agenda was not read", e);
        }
    }

    /** @param dueOnly only when its turn has come */
    void read(DeskId desk, boolean dueOnly) {
        transaction.run(() -> agendas.begin(desk, dueOnly)).ifPresent(reading -> {
            CalendarReading result = calendars.read(reading.address(), known(reading), window(), Appointment::isUid);
            transaction.run(() -> keep(reading, result));
        });
    }

    /**
     * What comes back each week was counted out up to some day: on another day it has to be read whole, although nothing
     * in it changed.
     */
    private Version known(AgendaRows.Row reading) {
        Instant whole = reading.wholeAt();
        return whole != null && date(whole).equals(date(clock.instant())) ? reading.version() : Version.UNKNOWN;
    }

    /** As far as anybody may book, whatever the loket agrees: it may agree otherwise before the next reading. */
    private CalendarWindow window() {
        BookingWindow longest = BookingWindow.longest(clock);
        return new CalendarWindow(
                midnight(longest.from().minusDays(1)), midnight(longest.until().plusDays(2)), Slot.ZONE);
    }

    private void keep(AgendaRows.Row reading, CalendarReading result) {
        if (!agendas.lock(reading)) {
            return;
        }
        switch (result) {
            case CalendarReading.Failed(var problem) -> agendas.failed(reading.desk(), problem);
            case CalendarReading.Same() -> {
                agendas.same(reading.desk());
                versions.raise(reading.loket());
            }
            case CalendarReading.Read(var times, var version) -> {
                replace(reading.desk(), stretches(times));
                agendas.whole(reading.desk(), version);
                versions.raise(reading.loket());
            }
        }
    }

    /** A time that became busy takes turns with claims, as a closure does. Appointments that stand are left alone. */
    private void replace(DeskId desk, List<Stretch> now) {
        List<Stretch> before = busy.of(desk);
        if (now.equals(before)) {
            return;
        }
        List<Stretch> added = new ArrayList<>(now);
        added.removeAll(before);
        if (!added.isEmpty()) {
            deskDays.lockBetween(
                    List.of(desk),
                    added.getFirst().date(),
                    date(Stretch.instant(added.getLast().until())).plusDays(1));
        }
        busy.replace(desk, now);
        claims.dropHoldsInBusyTime(desk);
    }

    private List<Stretch> stretches(List<BusyTime> times) {
        CalendarWindow window = window();
        return Stretch.joined(times.stream()
                .map(time -> Stretch.around(
                        later(time.from(), window.from()),
                        time.until().isBefore(window.until()) ? time.until() : window.until()))
                .filter(time -> time.from() < time.until())
                .sorted(Comparator.comparing(Stretch::from))
                .toList());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant midnight(LocalDate date) {
        return date.atStartOfDay(Slot.ZONE).toInstant();
    }

    private static LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, Slot.ZONE);
    }
}
