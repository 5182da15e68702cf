package nl.loketwijzer.admin.schedule;

import java.util.List;
import java.util.UUID;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.domain.booking.Closure;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.DeskId;
import nl.loketwijzer.domain.booking.OpeningRule;
import nl.loketwijzer.domain.booking.Schedule;
import nl.loketwijzer.domain.loket.Loket;

/** The schedule of the loket on the screen, in the hands of whoever is logged in. */
record Keeper(Schedule schedule, CurrentStaff staff, Loket loket) {

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

    void save(OpeningRule rule) {
        schedule.save(staff.actor(), rule);
    }

    void save(Closure closure) {
        schedule.save(staff.actor(), closure);
    }

    void removeRule(UUID rule) {
        schedule.removeRule(staff.actor(), rule);
    }

    void removeClosure(UUID closure) {
        schedule.removeClosure(staff.actor(), closure);
    }
}
