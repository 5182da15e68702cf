package nl.loketwijzer.domain.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Desks, hours and closures, as coordinators keep them. What is saved counts for the very next look of a citizen. Every
 * method throws {@link nl.loketwijzer.domain.shared.NotAllowed} when the actor does not keep the loket.
 */
@Service
public class Schedule {

    private final DeskKeeping desks;
    private final RuleKeeping rules;
    private final ClosureKeeping closures;
    private final PolicyKeeping policies;
    private final Unreached unreached;

    Schedule(
            DeskKeeping desks,
            RuleKeeping rules,
            ClosureKeeping closures,
            PolicyKeeping policies,
            Unreached unreached) {
        this.desks = desks;
        this.rules = rules;
        this.closures = closures;
        this.policies = policies;
        this.unreached = unreached;
    }

    /** In order of name; for everybody who receives people at the loket. */
    public List<Desk> desks(Actor actor, LoketId loket) {
        return desks.desks(actor, loket);
    }

    /** Adds a desk. The name is 1 to 60 signs and unique within the loket, otherwise {@link ScheduleRefused}. */
    public Desk addDesk(Actor actor, LoketId loket, String name) {
        return addDesk(actor, new Desk(new DeskId(UUID.randomUUID()), loket, name, true));
    }

    /** As the other one, with what it can do. */
    public Desk addDesk(Actor actor, Desk desk) {
        return desks.add(actor, desk);
    }

    /**
     * The first hours of a desk, all at once or none of them.
     *
     * @throws ScheduleRefused as {@link #save(Actor, OpeningRule)}, also when the desk has hours already
     */
    public void saveFirst(Actor actor, DeskId desk, List<OpeningRule> hours) {
        rules.saveFirst(actor, desk, hours);
    }

    /**
     * Renames, takes in or out of use, or says what it can do. The loket stays.
     *
     * @throws ScheduleRefused a name as of {@link #addDesk}, no language, or no way to talk
     * @throws ChangeHitsAppointments people have an appointment there that cannot be any more: nothing was saved
     */
    public Desk changeDesk(Actor actor, Desk desk) {
        return desks.change(actor, desk, null);
    }

    /**
     * As the other one, where somebody may have changed it meanwhile.
     *
     * @param seen as it was seen
     * @throws ChangedMeanwhile it is not so any more: nothing was saved
     */
    public Desk changeDesk(Actor actor, Desk desk, Desk seen) {
        return desks.change(actor, desk, seen);
    }

    /** What the loket agrees about booking. */
    public BookingPolicy policy(Actor actor, LoketId loket) {
        return policies.policy(actor, loket);
    }

    /** Public holidays, on each of which a loket is open or closed; in order of day. */
    public List<PublicHoliday> publicHolidays(Locale language) {
        return policies.holidays(language);
    }

    /**
     * Saves what the loket agrees about booking; other appointments stay as they are.
     *
     * @throws ChangeHitsAppointments on a holiday that it closes people have an appointment: nothing was saved
     * @throws ScheduleRefused longer than {@link BookingPolicy} allows, a pause that is not on five minutes, or a holiday
     *     that is none
     */
    public void save(Actor actor, LoketId loket, BookingPolicy policy) {
        policies.save(actor, loket, policy, null);
    }

    /**
     * As the other one, where somebody may have changed it meanwhile.
     *
     * @param seen as it was seen
     * @throws ChangedMeanwhile it is not so any more: nothing was saved
     */
    public void save(Actor actor, LoketId loket, BookingPolicy policy, BookingPolicy seen) {
        policies.save(actor, loket, policy, seen);
    }

    /** Hours that still count or will, by day and time. */
    public List<OpeningRule> rules(Actor actor, LoketId loket) {
        return rules.rules(actor, loket);
    }

    /**
     * Saves hours; with an id it replaces that rule.
     *
     * @throws ScheduleRefused hours that end before they start, that overlap hours of the same desk, or that are not on
     *     five minutes
     * @throws ChangeHitsAppointments people have an appointment in hours it takes away: nothing was saved
     */
    public OpeningRule save(Actor actor, OpeningRule rule) {
        return rules.save(actor, rule, null);
    }

    /**
     * As the other one, where somebody may have changed it meanwhile.
     *
     * @param seen as it was seen
     * @throws ChangedMeanwhile it is not so any more: nothing was saved
     */
    public OpeningRule save(Actor actor, OpeningRule rule, OpeningRule seen) {
        return rules.save(actor, rule, seen);
    }

    /**
     * Copies the hours of a desk, as they are in one week, to other desks or another time: all of it, or nothing.
     *
     * @param monday of that week
     * @param to desks of lokets that the actor keeps too; the same desk in another time is fine
     * @param first day on which the copies count
     * @param last day on which they count, or null: until further notice
     * @throws ScheduleRefused as {@link #save(Actor, OpeningRule)}, or there are no hours in that week
     */
    public List<OpeningRule> copy(
            Actor actor, DeskId from, LocalDate monday, Set<DeskId> to, LocalDate first, @Nullable LocalDate last) {
        return rules.copy(actor, from, monday, to, first, last);
    }

    /**
     * One that is gone already is no error.
     *
     * @throws ChangeHitsAppointments people have an appointment in them: nothing was saved
     */
    public void removeRule(Actor actor, UUID rule) {
        rules.remove(actor, rule);
    }

    /** Closures that have not ended yet, in order of time. */
    public List<Closure> closures(Actor actor, LoketId loket) {
        return closures.closures(actor, loket);
    }

    /**
     * Saves a closure.
     *
     * @throws ScheduleRefused ends before it starts
     * @throws ChangeHitsAppointments booked appointments lie in it: nothing was saved
     */
    public Closure save(Actor actor, Closure closure) {
        return closures.save(actor, closure);
    }

    /** One that is gone already is no error. */
    public void removeClosure(Actor actor, UUID closure) {
        closures.remove(actor, closure);
    }

    /** On which days to come how many have a message that did not arrive; days without any are left out. */
    public SortedMap<LocalDate, Integer> unreached(Actor actor, LoketId loket) {
        return unreached.days(actor, loket);
    }

    /**
     * What a visitor typed to be reached, to see why it does not work: address and numbers, or nothing. Looking is written
     * to the audit log.
     *
     * @throws NoSuchAppointment when there is none
     */
    public List<String> contact(Actor actor, AppointmentId appointment) {
        return unreached.contact(actor, appointment);
    }
}
