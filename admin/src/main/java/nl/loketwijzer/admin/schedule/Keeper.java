package nl.loketwijzer.admin.schedule;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.domain.booking.Agendas;
import nl.loketwijzer.domain.booking.BookingPolicy;
import nl.loketwijzer.domain.booking.Closure;
import nl.loketwijzer.domain.booking.DayEntry;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.DeskAgenda;
import nl.loketwijzer.domain.booking.DeskId;
import nl.loketwijzer.domain.booking.Displaced;
import nl.loketwijzer.domain.booking.FreeTime;
import nl.loketwijzer.domain.booking.Informing;
import nl.loketwijzer.domain.booking.OpeningRule;
import nl.loketwijzer.domain.booking.Rearranged;
import nl.loketwijzer.domain.booking.Rearrangement;
import nl.loketwijzer.domain.booking.Rearranging;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.booking.ScheduleChange;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.shared.LoketId;

/** The schedule of the loket on the screen, in the hands of whoever is logged in. */
record Keeper(
        Schedule schedule,
        Agendas agendas,
        Rearranging rearranging,
        Informing informing,
        Lokets lokets,
        CurrentStaff staff,
        Loket loket) {

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

    Desk changeDesk(Desk desk) {
        return schedule.changeDesk(staff.actor(), desk);
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

    void save(BookingPolicy policy) {
        schedule.save(staff.actor(), loket.id(), policy);
    }

    void save(OpeningRule rule) {
        schedule.save(staff.actor(), rule);
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
