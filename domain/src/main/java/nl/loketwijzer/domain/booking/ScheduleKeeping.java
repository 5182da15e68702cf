package nl.loketwijzer.domain.booking;

import java.util.Collection;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks, locks and writes a change of hours, whichever it is. All within the transaction of who asks. */
@Component
class ScheduleKeeping {

    private final ClosureKeeping closures;
    private final RuleKeeping rules;
    private final DeskKeeping desks;
    private final PolicyKeeping policies;

    ScheduleKeeping(ClosureKeeping closures, RuleKeeping rules, DeskKeeping desks, PolicyKeeping policies) {
        this.closures = closures;
        this.rules = rules;
        this.desks = desks;
        this.policies = policies;
    }

    /** @throws ScheduleRefused it cannot be so */
    void check(ScheduleChange change) {
        switch (change) {
            case Closure closure -> ClosureKeeping.check(closure);
            case ScheduleChange.Hours hours -> RuleKeeping.check(hours.rule());
            case ScheduleChange.NoHours hours -> {}
            case ScheduleChange.DeskAs as -> DeskKeeping.check(as.desk());
            case ScheduleChange.NoClosure opened -> {}
            case ScheduleChange.Agreement agreement -> policies.check(agreement.policy());
        }
    }

    /** From here on nobody claims time that it may take away, or time on these other days, before the transaction ends. */
    void lock(Actor actor, ScheduleChange change, Collection<DeskDay> others) {
        switch (change) {
            case Closure closure -> closures.lock(closure, others);
            case ScheduleChange.Hours hours -> desks.close(actor, hours.rule().desk(), others);
            case ScheduleChange.NoHours hours -> desks.close(actor, hours.rule().desk(), others);
            case ScheduleChange.DeskAs as -> desks.close(actor, as.desk().id(), others);
            case ScheduleChange.NoClosure opened -> closures.lock(opened.closure(), others);
            case ScheduleChange.Agreement agreement -> desks.closeAll(actor, agreement.loket(), others);
        }
    }

    /** How the thing stands that this is to change, or null: it is not there yet, or not any more. */
    @Nullable
    Kept now(ScheduleChange change) {
        return now(
                change.loket(),
                switch (change) {
                    case Closure closure -> closure;
                    case ScheduleChange.NoClosure opened -> opened.closure();
                    case ScheduleChange.Hours hours -> hours.rule();
                    case ScheduleChange.NoHours hours -> hours.rule();
                    case ScheduleChange.DeskAs as -> as.desk();
                    case ScheduleChange.Agreement agreement -> agreement.policy();
                });
    }

    /** How the same thing stands now, or null: it is not there. */
    @Nullable
    Kept now(LoketId loket, Kept thing) {
        return switch (thing) {
            case OpeningRule rule -> rules.find(rule.id()).orElse(null);
            case Closure closure -> closures.find(closure.id()).orElse(null);
            case Desk desk -> desks.find(desk.id()).orElse(null);
            case BookingPolicy policy -> policies.now(loket);
        };
    }

    /** After the lock, and when nobody has an appointment in it any more. */
    void write(Actor actor, ScheduleChange change) {
        switch (change) {
            case Closure closure -> closures.write(actor, closure);
            case ScheduleChange.Hours hours -> rules.write(actor, hours.rule());
            case ScheduleChange.NoHours hours -> rules.delete(actor, hours.rule());
            case ScheduleChange.DeskAs as -> desks.write(actor, as.desk());
            case ScheduleChange.NoClosure opened -> closures.delete(actor, opened.closure());
            case ScheduleChange.Agreement agreement ->
                policies.write(actor, agreement.loket(), agreement.policy(), null);
        }
    }
}
