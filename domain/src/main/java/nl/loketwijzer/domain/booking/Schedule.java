package nl.loketwijzer.domain.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;

/**
 * Desks, hours and closures, as coordinators keep them. What is saved counts for the very next look of a citizen. Every
 * method throws {@link nl.loketwijzer.domain.shared.NotAllowed} when the actor does not keep the loket.
 */
public interface Schedule {

    List<Desk> desks(Actor actor, LoketId loket);

    /** Adds a desk. The name is 1 to 60 signs and unique within the loket, otherwise {@link ScheduleRefused}. */
    Desk addDesk(Actor actor, LoketId loket, String name);

    /** Renames, or takes in or out of use. */
    Desk changeDesk(Actor actor, DeskId desk, String name, boolean active);

    List<OpeningRule> rules(Actor actor, LoketId loket);

    /**
     * Saves hours; with an id it replaces that rule.
     *
     * @throws ScheduleRefused hours that end before they start, that overlap hours of the same desk, or that are not on
     *     five minutes
     */
    OpeningRule save(Actor actor, OpeningRule rule);

    void removeRule(Actor actor, UUID rule);

    /** Closures that have not ended yet, in order of time. */
    List<Closure> closures(Actor actor, LoketId loket);

    /**
     * Saves a closure.
     *
     * @throws ScheduleRefused ends before it starts
     * @throws ClosureHitsAppointments booked appointments lie in it: nothing was saved
     */
    Closure save(Actor actor, Closure closure);

    void removeClosure(Actor actor, UUID closure);

    /** Appointments of one day at one loket, in order of time, cancelled ones left out. Looking is written to the audit log. */
    List<DayEntry> day(Actor actor, LoketId loket, LocalDate date);
}
