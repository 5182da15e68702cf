package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.Duration;
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
 * What closures did to people, and who has still to be told of it. Every method with an actor throws
 * {@link nl.loketwijzer.domain.shared.NotAllowed} when the actor does not keep the loket.
 */
@Service
public class Informing {

    /** So long after the time that was taken away nobody comes for it any more. */
    private static final Duration AFTERWARDS = Duration.ofDays(1);

    private final BookingTransaction transaction;
    private final AppointmentRows appointments;
    private final RearrangedRows rows;
    private final Unreached unreached;
    private final AuditLog audit;
    private final Clock clock;

    Informing(
            BookingTransaction transaction,
            AppointmentRows appointments,
            RearrangedRows rows,
            Unreached unreached,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.appointments = appointments;
        this.rows = rows;
        this.unreached = unreached;
        this.audit = audit;
        this.clock = clock;
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
        return rows.untold(loket, clock.instant().minus(AFTERWARDS)).stream()
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
        return rows.of(made).stream()
                .filter(row -> row.appointment().equals(id))
                .findFirst()
                .flatMap(row -> appointments.find(row.appointment()))
                .map(appointment -> unreached.show(actor, appointment))
                .orElseThrow(NoSuchAppointment::new);
    }

    /** The time this appointment had before the loket chose another, while that stands; empty when it never did. */
    public Optional<Slot> before(Booked booked) {
        return rows.latest(booked.id(), booked.sequence()).map(RearrangedRows.Row::before);
    }

    private Rearranged rearranged(RearrangedRows.Made made) {
        List<RearrangedRows.Row> people = rows.of(made);
        Map<AppointmentId, Appointment> now =
                appointments
                        .find(people.stream()
                                .map(RearrangedRows.Row::appointment)
                                .toList())
                        .stream()
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
        return now.sequence() != row.sequence()
                && rows.latest(now.id(), now.sequence()).isEmpty();
    }
}
