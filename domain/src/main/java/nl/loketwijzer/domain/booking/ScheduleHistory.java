package nl.loketwijzer.domain.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What staff changed in a loket's hours, and putting it back. That is a change like any other: with people in its way it is
 * refused, and {@link Rearranging} finds them another time first and tells them. Every method throws
 * {@link nl.loketwijzer.domain.shared.NotAllowed} when the actor does not keep the loket.
 */
@Service
public class ScheduleHistory {

    private final BookingTransaction transaction;
    private final Edits edits;
    private final RuleRows rules;
    private final ClosureRows closures;
    private final ScheduleKeeping keeping;
    private final Hits hits;

    ScheduleHistory(
            BookingTransaction transaction,
            Edits edits,
            RuleRows rules,
            ClosureRows closures,
            ScheduleKeeping keeping,
            Hits hits) {
        this.transaction = transaction;
        this.edits = edits;
        this.rules = rules;
        this.closures = closures;
        this.keeping = keeping;
        this.hits = hits;
    }

    /** The latest changes of this loket, the last one first. */
    public List<Edit> latest(Actor actor, LoketId loket, int most) {
        actor.requireKeeps(loket);
        return edits.latest(loket, most).stream().map(this::standing).toList();
    }

    /**
     * What has to be done to put a change back.
     *
     * @throws ChangedMeanwhile it does not stand as it became any more
     */
    public ScheduleChange inverse(Actor actor, Edit seen) {
        Edit edit = edits.find(seen.id()).orElseThrow(() -> new ChangedMeanwhile(null));
        actor.requireKeeps(edit.loket());
        if (!standing(edit).stands()) {
            throw new ChangedMeanwhile(now(edit));
        }
        return inverse(edit);
    }

    /**
     * Puts a change back.
     *
     * @throws ChangedMeanwhile it does not stand as it became any more: nothing was changed
     * @throws ChangeHitsAppointments people have an appointment that could not be any more: nothing was changed
     * @throws ScheduleRefused it cannot be so any more, for example because other hours are there by now
     */
    public void putBack(Actor actor, Edit seen) {
        transaction.run(() -> {
            ScheduleChange change = inverse(actor, seen);
            keeping.check(change);
            keeping.lock(actor, change, List.of());
            requireStanding(actor, seen);
            hits.refuse(change);
            keeping.write(actor, change);
        });
    }

    /** After the lock: pressed twice, the other one may have been faster. */
    private void requireStanding(Actor actor, Edit seen) {
        inverse(actor, seen);
    }

    private Edit standing(Edit edit) {
        boolean stands = Objects.equals(now(edit), edit.became());
        return new Edit(edit.id(), edit.loket(), edit.madeAt(), edit.actor(), edit.was(), edit.became(), stands);
    }

    /** How the thing that it changed stands now, or null: it is gone. */
    private @Nullable Kept now(Edit edit) {
        Kept some = some(edit);
        Kept same = keeping.now(edit.loket(), some);
        return same == null ? again(some) : same;
    }

    /** What went and was put back is there under another id. */
    private @Nullable Kept again(Kept gone) {
        return switch (gone) {
            case OpeningRule rule -> again(rule);
            case Closure closure ->
                closures.ofLokets(List.of(closure.loket()), closure.from(), closure.until()).stream()
                        .filter(other -> other.anew().equals(closure.anew()))
                        .findFirst()
                        .orElse(null);
            case Desk desk -> null;
            case BookingPolicy policy -> null;
        };
    }

    private @Nullable OpeningRule again(OpeningRule gone) {
        LocalDate last = gone.validUntil();
        LocalDate end = (last == null ? gone.validFrom() : last).plusDays(1);
        return rules.ofDesks(List.of(gone.desk()), gone.validFrom(), end).stream()
                .filter(rule -> rule.anew().equals(gone.anew()))
                .findFirst()
                .orElse(null);
    }

    private static ScheduleChange inverse(Edit edit) {
        boolean came = edit.was() == null;
        boolean went = edit.became() == null;
        Kept back = came ? some(edit) : Objects.requireNonNull(edit.was());
        LoketId loket = edit.loket();
        return switch (back) {
            case OpeningRule rule when came -> new ScheduleChange.NoHours(loket, rule);
            case OpeningRule rule -> new ScheduleChange.Hours(loket, went ? rule.anew() : rule);
            case Closure closure when came -> new ScheduleChange.NoClosure(loket, closure);
            case Closure closure -> went ? closure.anew() : closure;
            case Desk desk -> new ScheduleChange.DeskAs(came ? desk.outOfUse() : desk);
            case BookingPolicy policy -> new ScheduleChange.Agreement(loket, policy);
        };
    }

    private static Kept some(Edit edit) {
        return Objects.requireNonNull(edit.became() == null ? edit.was() : edit.became());
    }
}
