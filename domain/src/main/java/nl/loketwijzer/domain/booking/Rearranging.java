package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import org.springframework.stereotype.Service;

/**
 * Changing hours in which people have appointments: first a proposal for each of them, then all of it at once, with the
 * messages. What was done is read by {@link Informing}. Every method throws
 * {@link nl.loketwijzer.domain.shared.NotAllowed} when the actor does not keep the loket.
 */
@Service
public class Rearranging {

    private static final int CHOICES = 30;

    private final BookingTransaction transaction;
    private final ScheduleKeeping keeping;
    private final AppointmentRows appointments;
    private final RearrangedRows rows;
    private final Displacing displacing;
    private final Proposals proposals;
    private final Informing informing;
    private final Hits hits;
    private final DayList dayList;
    private final AuditLog audit;
    private final Clock clock;

    Rearranging(
            BookingTransaction transaction,
            ScheduleKeeping keeping,
            AppointmentRows appointments,
            RearrangedRows rows,
            Displacing displacing,
            Proposals proposals,
            Informing informing,
            Hits hits,
            DayList dayList,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.keeping = keeping;
        this.appointments = appointments;
        this.rows = rows;
        this.displacing = displacing;
        this.proposals = proposals;
        this.informing = informing;
        this.hits = hits;
        this.dayList = dayList;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who has an appointment in the time that this takes away, each with a proposed time: the same time at another desk, else a later one at
     * the same loket, else at the nearest. Changes nothing; looking is written to the audit log.
     *
     * @throws ScheduleRefused it cannot be so
     */
    public Rearrangement propose(Actor actor, ScheduleChange change) {
        return propose(actor, new Rearrangement(UUID.randomUUID(), change, List.of(), keeping.now(change)));
    }

    /** Once more, after {@link Overtaken}: what was chosen stays where it still can be had. */
    public Rearrangement propose(Actor actor, Rearrangement chosen) {
        ScheduleChange change = chosen.change();
        actor.requireKeeps(change.loket());
        keeping.check(change);
        audit.record(actor, "closure.looked", "loket/" + change.loket());
        List<Hit> hits = hits(change);
        Proposals.Pad pad = proposals.pad(change);
        Map<AppointmentId, Displaced> kept = kept(hits, byId(chosen.people()), pad);
        return new Rearrangement(
                chosen.id(),
                change,
                hits.stream()
                        .map(hit -> Optional.ofNullable(kept.get(hit.id()))
                                .orElseGet(() -> hit.person()
                                        .getting(pad.give(hit.appointment()).orElse(null))))
                        .toList(),
                chosen.seen());
    }

    /** Choices made before that can still be had, crossed off before anybody else gets a time. */
    private static Map<AppointmentId, Displaced> kept(
            List<Hit> hits, Map<AppointmentId, Displaced> before, Proposals.Pad pad) {
        Map<AppointmentId, Displaced> kept = new HashMap<>();
        for (Hit hit : hits) {
            Displaced earlier = before.get(hit.id());
            FreeTime time = earlier == null ? null : earlier.instead();
            if (time != null && pad.has(time, hit.appointment())) {
                pad.crossOff(time);
                kept.put(hit.id(), hit.person().getting(time));
            } else if (earlier != null && time == null) {
                kept.put(hit.id(), hit.person());
            }
        }
        return kept;
    }

    /** Other times for one of them, best first, that nobody else in this rearrangement gets. */
    public List<FreeTime> others(Actor actor, Rearrangement rearrangement, Displaced person) {
        actor.requireKeeps(rearrangement.change().loket());
        Proposals.Pad pad = proposals.pad(rearrangement.change());
        rearrangement.people().stream()
                .filter(one -> !one.entry().id().equals(person.entry().id()))
                .flatMap(one -> Optional.ofNullable(one.instead()).stream())
                .forEach(pad::crossOff);
        return appointments
                .find(person.entry().id())
                .map(appointment -> pad.others(appointment, CHOICES))
                .orElse(List.of());
    }

    /**
     * Changes the hours, gives everybody their other time or asks them to choose one, and writes the messages: all of it, or nothing.
     * The same rearrangement a second time changes nothing.
     *
     * @throws ChangedMeanwhile a colleague changed the same hours since it was proposed: nothing was changed
     * @throws Overtaken others have an appointment in it by now, or a time is taken: propose once more
     * @throws ScheduleRefused it cannot be so
     */
    public Rearranged carryOut(Actor actor, Rearrangement wanted) {
        actor.requireKeeps(wanted.change().loket());
        keeping.check(wanted.change());
        transaction.run(() -> {
            if (rows.find(wanted.id()).isEmpty()) {
                store(actor, wanted);
            }
        });
        return informing.find(actor, wanted.id()).orElseThrow();
    }

    private void store(Actor actor, Rearrangement wanted) {
        ScheduleChange change = wanted.change();
        keeping.lock(actor, change, Displacing.days(wanted));
        ChangedMeanwhile.refuse(wanted.seen(), keeping.now(change));
        List<Hit> hits = hits(change);
        requireSame(wanted.people(), hits.stream().map(Hit::person).toList());
        rows.insert(new RearrangedRows.Made(wanted.id(), change.loket(), clock.instant()));
        displacing.free(hits.stream().map(Hit::appointment).toList());
        keeping.write(actor, change);
        Map<AppointmentId, Displaced> chosen = byId(wanted.people());
        hits.forEach(hit -> Optional.ofNullable(chosen.get(hit.id()))
                .map(one -> hit.person().getting(one.instead()))
                .ifPresent(person -> displacing.displace(actor, wanted.id(), hit.appointment(), person)));
    }

    /** Nobody more, nobody less, nobody who changed something meanwhile. */
    private static void requireSame(List<Displaced> seen, List<Displaced> now) {
        if (!sequences(seen).equals(sequences(now))) {
            throw new Overtaken("other people have an appointment in it by now");
        }
    }

    private static Map<AppointmentId, Integer> sequences(List<Displaced> people) {
        return people.stream()
                .collect(Collectors.toMap(
                        one -> one.entry().id(), one -> one.entry().sequence()));
    }

    private static Map<AppointmentId, Displaced> byId(List<Displaced> people) {
        return people.stream().collect(Collectors.toMap(one -> one.entry().id(), Function.identity()));
    }

    /** An appointment that is hit, and its person as staff see them, without another time yet. */
    private record Hit(Appointment appointment, Displaced person) {
        AppointmentId id() {
            return appointment.id();
        }
    }

    /** In order of time. */
    private List<Hit> hits(ScheduleChange change) {
        Instant now = clock.instant();
        List<Appointment> booked = hits.of(change);
        Map<AppointmentId, DayEntry> entries = dayList.entries(change.loket(), booked).stream()
                .collect(Collectors.toMap(DayEntry::id, Function.identity()));
        return booked.stream()
                .flatMap(appointment -> Optional.ofNullable(entries.get(appointment.id()))
                        .map(entry -> new Hit(appointment, new Displaced(entry, told(entry, appointment, now), null)))
                        .stream())
                .toList();
    }

    private static Told told(DayEntry entry, Appointment appointment, Instant now) {
        return Told.of(appointment.visitor(), entry.unreached() || Told.isSoon(entry.slot(), now));
    }
}
