package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Closing a time in which people have appointments: first a proposal for each of them, then all of it at once, with the
 * messages. Every method throws {@link nl.loketwijzer.domain.shared.NotAllowed} when the actor does not keep the loket.
 */
@Service
public class Rearranging {

    private static final int CHOICES = 30;

    /** So long a list of who was told stays in sight. */
    private static final Duration LATELY = Duration.ofDays(14);

    private final BookingTransaction transaction;
    private final ClosureKeeping closures;
    private final AppointmentRows appointments;
    private final RearrangedRows rows;
    private final Displacing displacing;
    private final Proposals proposals;
    private final DayList dayList;
    private final AuditLog audit;
    private final Clock clock;

    Rearranging(
            BookingTransaction transaction,
            ClosureKeeping closures,
            AppointmentRows appointments,
            RearrangedRows rows,
            Displacing displacing,
            Proposals proposals,
            DayList dayList,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.closures = closures;
        this.appointments = appointments;
        this.rows = rows;
        this.displacing = displacing;
        this.proposals = proposals;
        this.dayList = dayList;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who has an appointment in this closure, each with a proposed time: the same time at another desk, else a later one at
     * the same loket, else at the nearest. Changes nothing; looking is written to the audit log.
     *
     * @throws ScheduleRefused as {@link Schedule#save(Actor, Closure)}
     */
    public Rearrangement propose(Actor actor, Closure closure) {
        return propose(actor, new Rearrangement(UUID.randomUUID(), closure, List.of()));
    }

    /** Once more, after {@link Overtaken}: what was chosen stays where it still can be had. */
    public Rearrangement propose(Actor actor, Rearrangement chosen) {
        Closure closure = chosen.closure();
        actor.requireKeeps(closure.loket());
        ClosureKeeping.check(closure);
        audit.record(actor, "closure.looked", "loket/" + closure.loket());
        List<Appointment> booked = booked(closure);
        Map<AppointmentId, Displaced> before = byId(chosen.people());
        Proposals.Pad pad = proposals.pad(closure);
        List<Displaced> people = new ArrayList<>();
        for (Displaced one : displaced(closure, booked)) {
            Appointment appointment = appointment(booked, one.entry().id());
            Displaced earlier = before.get(appointment.id());
            people.add(one.getting(
                    earlier == null ? pad.give(appointment).orElse(null) : again(earlier, appointment, pad)));
        }
        return new Rearrangement(chosen.id(), closure, people);
    }

    private static @Nullable FreeTime again(Displaced earlier, Appointment appointment, Proposals.Pad pad) {
        FreeTime chosen = earlier.instead();
        if (chosen == null) {
            return null;
        }
        if (pad.has(chosen, appointment)) {
            pad.crossOff(chosen);
            return chosen;
        }
        return pad.give(appointment).orElse(null);
    }

    /** Other times for one of them, best first, that nobody else in this rearrangement gets. */
    public List<FreeTime> others(Actor actor, Rearrangement rearrangement, Displaced person) {
        actor.requireKeeps(rearrangement.closure().loket());
        Proposals.Pad pad = proposals.pad(rearrangement.closure());
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
     * Closes, gives everybody their other time or asks them to choose one, and writes the messages: all of it, or nothing.
     * The same rearrangement a second time changes nothing.
     *
     * @throws Overtaken others have an appointment in it by now, or a time is taken: propose once more
     * @throws ScheduleRefused as {@link Schedule#save(Actor, Closure)}
     */
    public Rearranged carryOut(Actor actor, Rearrangement wanted) {
        actor.requireKeeps(wanted.closure().loket());
        ClosureKeeping.check(wanted.closure());
        transaction.run(() -> {
            if (rows.find(wanted.id()).isEmpty()) {
                store(actor, wanted);
            }
        });
        return find(actor, wanted.id()).orElseThrow();
    }

    private void store(Actor actor, Rearrangement wanted) {
        Closure closure = wanted.closure();
        closures.lock(closure, Displacing.days(wanted));
        List<Appointment> booked = booked(closure);
        List<Displaced> now = displaced(closure, booked);
        requireSame(wanted.people(), now);
        rows.insert(new RearrangedRows.Made(wanted.id(), closure.loket(), clock.instant()));
        displacing.free(booked);
        closures.write(actor, closure);
        Map<AppointmentId, Displaced> told = byId(now);
        for (Displaced one : wanted.people()) {
            Displaced fresh = told.getOrDefault(one.entry().id(), one).getting(one.instead());
            displacing.displace(
                    actor, wanted.id(), appointment(booked, one.entry().id()), fresh);
        }
    }

    /** Nobody more, nobody less, nobody who changed something meanwhile. */
    private static void requireSame(List<Displaced> seen, List<Displaced> now) {
        if (!states(seen).equals(states(now))) {
            throw new Overtaken("other people have an appointment in it by now");
        }
    }

    private static Map<AppointmentId, Integer> states(List<Displaced> people) {
        return people.stream()
                .collect(Collectors.toMap(
                        one -> one.entry().id(), one -> one.entry().sequence()));
    }

    /** What was done. Looking is written to the audit log. */
    public Optional<Rearranged> find(Actor actor, UUID id) {
        return rows.find(id).map(made -> {
            actor.requireKeeps(made.loket());
            audit.record(actor, "rearrangement.viewed", "rearrangement/" + id);
            return rearranged(made);
        });
    }

    /** Of the last two weeks, the latest first, in which somebody has still to be told. */
    public List<UUID> unfinished(Actor actor, LoketId loket) {
        actor.requireKeeps(loket);
        return rows.since(loket, clock.instant().minus(LATELY)).stream()
                .filter(made -> rearranged(made).people().stream().anyMatch(Rearranging::isUntold))
                .map(RearrangedRows.Made::id)
                .toList();
    }

    private static boolean isUntold(Rearranged.Person person) {
        boolean byHand = person.told() == Told.CALL || person.told() == Told.DOOR;
        return byHand && !person.knows() && !person.changedSince();
    }

    /** That somebody who gets no message was told, or was not after all. */
    public void knows(Actor actor, UUID rearrangement, AppointmentId appointment, boolean knows) {
        rows.find(rearrangement).ifPresent(made -> {
            actor.requireKeeps(made.loket());
            transaction.run(() -> {
                rows.knows(rearrangement, appointment, knows);
                audit.record(actor, knows ? "visitor.told" : "visitor.untold", Appointment.subject(appointment));
            });
        });
    }

    /** What this person typed to be reached, to call them, wherever they come now. Looking is written to the audit log. */
    public List<String> contact(Actor actor, UUID rearrangement, AppointmentId id) {
        RearrangedRows.Made made = rows.find(rearrangement).orElseThrow(NoSuchAppointment::new);
        actor.requireKeeps(made.loket());
        Appointment appointment = rows.of(made).stream()
                .filter(row -> row.appointment().equals(id))
                .findFirst()
                .flatMap(row -> appointments.find(row.appointment()))
                .orElseThrow(NoSuchAppointment::new);
        audit.record(actor, "appointment.contact.viewed", appointment.subject());
        return appointment.visitor().ways();
    }

    /** The time this appointment had before the loket chose another, while that stands; empty when it never did. */
    public Optional<Slot> before(Access access) {
        return appointments
                .find(access)
                .flatMap(rows::latest)
                .filter(row -> row.told() != Told.NOT_NEEDED)
                .map(RearrangedRows.Row::before);
    }

    private Rearranged rearranged(RearrangedRows.Made made) {
        return new Rearranged(
                made.id(),
                made.loket(),
                made.at(),
                rows.of(made).stream()
                        .flatMap(row -> appointments.find(row.appointment()).map(now -> person(row, now)).stream())
                        .toList());
    }

    private static Rearranged.Person person(RearrangedRows.Row row, Appointment now) {
        return new Rearranged.Person(
                now.id(),
                now.code(),
                now.visitor().name(),
                now.visitor().language(),
                row.told(),
                row.before(),
                now.isCancelled() ? null : now.slot(),
                now.sequence() != row.sequence(),
                row.knows());
    }

    private List<Appointment> booked(Closure closure) {
        Instant now = clock.instant();
        return appointments.booked(closure.loket(), closure.desk(), closure.time()).stream()
                .filter(appointment -> appointment.slot().end().isAfter(now))
                .toList();
    }

    private List<Displaced> displaced(Closure closure, List<Appointment> booked) {
        return dayList.entries(closure.loket(), booked).stream()
                .map(entry -> new Displaced(
                        entry, Told.of(appointment(booked, entry.id()).visitor(), entry.unreached()), null))
                .toList();
    }

    private static Appointment appointment(List<Appointment> booked, AppointmentId id) {
        return booked.stream()
                .filter(appointment -> appointment.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<AppointmentId, Displaced> byId(List<Displaced> people) {
        return people.stream().collect(Collectors.toMap(one -> one.entry().id(), Function.identity()));
    }
}
