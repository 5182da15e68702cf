package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.stereotype.Service;

/**
 * Closing a time in which people have appointments: first a proposal for each of them, then all of it at once, with the
 * messages. Every method throws {@link nl.loketwijzer.domain.shared.NotAllowed} when the actor does not keep the loket.
 */
@Service
public class Rearranging {

    private static final int CHOICES = 30;

    /** So long after the time that was taken away nobody comes for it any more. */
    private static final Duration AFTERWARDS = Duration.ofDays(1);

    private final BookingTransaction transaction;
    private final ClosureKeeping closures;
    private final AppointmentRows appointments;
    private final RearrangedRows rows;
    private final Displacing displacing;
    private final Proposals proposals;
    private final DayList dayList;
    private final Unreached unreached;
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
            Unreached unreached,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.closures = closures;
        this.appointments = appointments;
        this.rows = rows;
        this.displacing = displacing;
        this.proposals = proposals;
        this.dayList = dayList;
        this.unreached = unreached;
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
        List<Displaced> people = displaced(closure, booked);
        Proposals.Pad pad = proposals.pad(closure);
        Map<AppointmentId, Displaced> kept = kept(people, byId(chosen.people()), booked, pad);
        return new Rearrangement(
                chosen.id(),
                closure,
                people.stream()
                        .map(one -> Optional.ofNullable(kept.get(one.entry().id()))
                                .orElseGet(() -> given(one, booked, pad)))
                        .toList());
    }

    private static Displaced given(Displaced one, List<Appointment> booked, Proposals.Pad pad) {
        return one.getting(pad.give(appointment(booked, one.entry().id())).orElse(null));
    }

    /** Choices made before that can still be had, crossed off before anybody else gets a time. */
    private static Map<AppointmentId, Displaced> kept(
            List<Displaced> people, Map<AppointmentId, Displaced> before, List<Appointment> booked, Proposals.Pad pad) {
        Map<AppointmentId, Displaced> kept = new HashMap<>();
        for (Displaced one : people) {
            AppointmentId id = one.entry().id();
            Displaced earlier = before.get(id);
            if (earlier != null) {
                FreeTime time = earlier.instead();
                if (time == null) {
                    kept.put(id, one);
                } else if (pad.has(time, appointment(booked, id))) {
                    pad.crossOff(time);
                    kept.put(id, one.getting(time));
                }
            }
        }
        return kept;
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

    /** In which somebody has still to be told, until a day after the time that they had; the latest first. */
    public List<UUID> unfinished(Actor actor, LoketId loket) {
        actor.requireKeeps(loket);
        return rows.taking(loket, clock.instant().minus(AFTERWARDS)).stream()
                .filter(made -> rearranged(made).people().stream().anyMatch(this::isUntold))
                .map(RearrangedRows.Made::id)
                .toList();
    }

    private boolean isUntold(Rearranged.Person person) {
        boolean byHand = person.told() == Told.CALL || person.told() == Told.DOOR;
        boolean over = person.before().end().isBefore(clock.instant().minus(AFTERWARDS));
        return byHand && !over && !person.knows() && !person.changedSince();
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
        List<RearrangedRows.Row> people = rows.of(made);
        Map<AppointmentId, Appointment> now = people.stream()
                .flatMap(row -> appointments.find(row.appointment()).stream())
                .collect(Collectors.toMap(Appointment::id, Function.identity()));
        Set<String> lost = unreached.among(now.values());
        return new Rearranged(
                made.id(),
                made.loket(),
                made.at(),
                people.stream()
                        .flatMap(row -> Optional.ofNullable(now.get(row.appointment()))
                                .map(appointment -> person(row, appointment, lost))
                                .stream())
                        .toList());
    }

    /** Whose message came back has to be told in another way. */
    private Rearranged.Person person(RearrangedRows.Row row, Appointment now, Set<String> lost) {
        boolean back = row.told() == Told.MESSAGE && lost.contains(now.subject());
        return new Rearranged.Person(
                now.id(),
                now.code(),
                now.visitor().name(),
                now.visitor().language(),
                back ? Told.of(now.visitor(), true) : row.told(),
                row.before(),
                now.isCancelled() ? null : now.slot(),
                isChanged(row, now),
                row.knows());
    }

    /** By the person; when it was by another closure, this one has still to be told. */
    private boolean isChanged(RearrangedRows.Row row, Appointment now) {
        return now.sequence() != row.sequence() && rows.latest(now).isEmpty();
    }

    /** Who is being helped now is helped to the end. */
    private List<Appointment> booked(Closure closure) {
        Instant now = clock.instant();
        return appointments.booked(closure.loket(), closure.desk(), closure.time()).stream()
                .filter(appointment -> appointment.slot().start().isAfter(now))
                .toList();
    }

    private List<Displaced> displaced(Closure closure, List<Appointment> booked) {
        return dayList.entries(closure.loket(), booked).stream()
                .map(entry -> new Displaced(entry, told(entry, appointment(booked, entry.id())), null))
                .toList();
    }

    private Told told(DayEntry entry, Appointment appointment) {
        return Told.of(appointment.visitor(), entry.unreached() || Told.isSoon(entry.slot(), clock.instant()));
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
