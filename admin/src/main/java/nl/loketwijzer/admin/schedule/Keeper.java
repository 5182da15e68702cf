package nl.loketwijzer.admin.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.domain.booking.Agendas;
import nl.loketwijzer.domain.booking.BookingPolicy;
import nl.loketwijzer.domain.booking.Closure;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.DeskAgenda;
import nl.loketwijzer.domain.booking.DeskId;
import nl.loketwijzer.domain.booking.Displaced;
import nl.loketwijzer.domain.booking.Edit;
import nl.loketwijzer.domain.booking.FreeTime;
import nl.loketwijzer.domain.booking.Informing;
import nl.loketwijzer.domain.booking.OpeningRule;
import nl.loketwijzer.domain.booking.Rearranged;
import nl.loketwijzer.domain.booking.Rearrangement;
import nl.loketwijzer.domain.booking.Rearranging;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.ScheduleChange;
import nl.loketwijzer.domain.booking.ScheduleHistory;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;

/** The schedule of the loket on the screen, in the hands of whoever is logged in. */
record Keeper(
        Schedule schedule,
        ScheduleHistory history,
        Agendas agendas,
        Rearranging rearranging,
        Informing informing,
        Lokets lokets,
        CurrentStaff staff,
        Loket loket) {

    private static final int MOST_EDITS = 20;

    List<Desk> desks() {
        return schedule.desks(staff.actor(), loket.id());
    }

    List<OpeningRule> rules(DeskId desk) {
        return schedule.rules(staff.actor(), loket.id()).stream()
                .filter(rule -> rule.desk().equals(desk))
                .toList();
    }

    List<Closure> closures() {
        return schedule.closures(staff.actor(), loket.id());
    }

    Desk addDesk(String name) {
        return schedule.addDesk(staff.actor(), loket.id(), name);
    }

    Desk changeDesk(Desk desk, Desk seen) {
        return schedule.changeDesk(staff.actor(), desk, seen);
    }

    List<Desk> desks(LoketId other) {
        return schedule.desks(staff.actor(), other);
    }

    void copy(Desk from, LocalDate monday, CopyData data) {
        Set<DeskId> to = data.desks().stream().map(Desk::id).collect(Collectors.toSet());
        schedule.copy(staff.actor(), from.id(), monday, to, data.first(), data.last());
    }

    List<Edit> edits() {
        return history.latest(staff.actor(), loket.id(), MOST_EDITS);
    }

    void putBack(Edit edit) {
        history.putBack(staff.actor(), edit);
    }

    ScheduleChange inverse(Edit edit) {
        return history.inverse(staff.actor(), edit);
    }

    /** By desk; a desk without one kept elsewhere is absent. */
    Map<DeskId, DeskAgenda> deskAgendas() {
        return agendas.of(staff.actor(), loket.id());
    }

    void connect(DeskId desk, String address) {
        agendas.connect(staff.actor(), desk, address);
    }

    void disconnect(DeskId desk) {
        agendas.disconnect(staff.actor(), desk);
    }

    void readNow(DeskId desk) {
        agendas.readNow(staff.actor(), desk);
    }

    /** Appointments at desks that are busy elsewhere by now. */
    List<DayEntry> clashes() {
        return agendas.clashes(staff.actor(), loket.id());
    }

    BookingPolicy policy() {
        return schedule.policy(staff.actor(), loket.id());
    }

    void save(BookingPolicy policy, BookingPolicy seen) {
        schedule.save(staff.actor(), loket.id(), policy, seen);
    }

    /** @param seen null for new hours */
    void save(OpeningRule rule, @Nullable OpeningRule seen) {
        if (seen == null) {
            schedule.save(staff.actor(), rule);
        } else {
            schedule.save(staff.actor(), rule, seen);
        }
    }

    void save(Closure closure) {
        schedule.save(staff.actor(), closure);
    }

    Rearrangement propose(ScheduleChange change) {
        return rearranging.propose(staff.actor(), change);
    }

    Rearrangement propose(Rearrangement chosen) {
        return rearranging.propose(staff.actor(), chosen);
    }

    List<FreeTime> others(Rearrangement rearrangement, Displaced person) {
        return rearranging.others(staff.actor(), rearrangement, person);
    }

    Rearranged carryOut(Rearrangement rearrangement) {
        return rearranging.carryOut(staff.actor(), rearrangement);
    }

    /** Closures after which somebody does not know yet. */
    List<UUID> unfinished() {
        return informing.unfinished(staff.actor(), loket.id());
    }

    String loketName(LoketId id) {
        return lokets.find(id).map(Loket::name).orElse("");
    }

    void removeRule(UUID rule) {
        schedule.removeRule(staff.actor(), rule);
    }

    void removeClosure(UUID closure) {
        schedule.removeClosure(staff.actor(), closure);
    }
}
