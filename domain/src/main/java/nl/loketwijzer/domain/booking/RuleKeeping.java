package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.booking.ScheduleRefused.Reason;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hours of desks that come back. A change that hits appointments is refused: first the people, then the door. */
@Component
class RuleKeeping {

    /** Further on nobody plans; the database's dates end in 9999. */
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private static final int DAYS_OF_A_WEEK = 7;

    private final BookingTransaction transaction;
    private final Hits hits;
    private final Edits edits;
    private final DeskKeeping desks;
    private final RuleRows rows;
    private final ScheduleVersions versions;
    private final AuditLog audit;
    private final Clock clock;

    RuleKeeping(
            BookingTransaction transaction,
            Hits hits,
            Edits edits,
            DeskKeeping desks,
            RuleRows rows,
            ScheduleVersions versions,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.hits = hits;
        this.edits = edits;
        this.desks = desks;
        this.rows = rows;
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that still count or will. */
    List<OpeningRule> rules(Actor actor, LoketId loket) {
        List<DeskId> ids = desks.desks(actor, loket).stream().map(Desk::id).toList();
        return rows.ofDesks(ids, LocalDate.ofInstant(clock.instant(), Slot.ZONE), FAR);
    }

    /**
     * New hours only open time, so claims need not wait for them; replaced ones may close some.
     *
     * @param seen as it was seen, or null: whatever it is
     */
    OpeningRule save(Actor actor, OpeningRule rule, @Nullable OpeningRule seen) {
        check(rule);
        return transaction.run(() -> {
            LoketId loket = desks.locked(actor, rule.desk()).loket();
            if (rule.id() != null) {
                OpeningRule now = standing(actor, rule);
                ChangedMeanwhile.refuse(seen, now);
                desks.close(actor, now.desk(), List.of());
                refuseOverlap(rule);
                hits.refuse(new ScheduleChange.Hours(loket, rule));
            }
            return write(actor, rule);
        });
    }

    /** After the lock, and when nobody has an appointment any more in what it takes away. */
    OpeningRule write(Actor actor, OpeningRule rule) {
        LoketId loket = desks.locked(actor, rule.desk()).loket();
        OpeningRule was = rule.id() == null ? null : standing(actor, rule);
        refuseOverlap(rule);
        versions.raise(loket);
        OpeningRule stored = store(actor, rule);
        edits.record(actor, loket, was, stored);
        return stored;
    }

    /** Hours of one desk that has none yet, all at once. They only open time, so claims need not wait for them. */
    void saveFirst(Actor actor, DeskId desk, List<OpeningRule> hours) {
        hours.forEach(RuleKeeping::check);
        if (overlap(hours)) {
            throw new ScheduleRefused(Reason.OVERLAPS);
        }
        transaction.run(() -> {
            LoketId loket = desks.locked(actor, desk).loket();
            if (!rows.ofDesks(List.of(desk), LocalDate.EPOCH, FAR).isEmpty()) {
                throw new ScheduleRefused(Reason.OVERLAPS);
            }
            versions.raise(loket);
            rows.insert(hours);
            audit.record(actor, "hours.saved", "desk/" + desk.value());
        });
    }

    /** Desks in one order, so that two who copy do not wait for each other. */
    List<OpeningRule> copy(
            Actor actor, DeskId from, LocalDate monday, Set<DeskId> to, LocalDate first, @Nullable LocalDate last) {
        return transaction.run(() -> {
            desks.locked(actor, from);
            List<OpeningRule> hours = rows.ofDesks(List.of(from), monday, monday.plusDays(DAYS_OF_A_WEEK)).stream()
                    .filter(rule ->
                            monday.datesUntil(monday.plusDays(DAYS_OF_A_WEEK)).anyMatch(rule::countsOn))
                    .toList();
            if (hours.isEmpty()) {
                throw new ScheduleRefused(Reason.NOTHING_TO_COPY);
            }
            return to.stream()
                    .sorted(Comparator.comparing(DeskId::value))
                    .flatMap(desk -> hours.stream().map(rule -> rule.copied(desk, first, last)))
                    .map(rule -> {
                        check(rule);
                        return write(actor, rule);
                    })
                    .toList();
        });
    }

    Optional<OpeningRule> find(@Nullable UUID id) {
        return id == null ? Optional.empty() : rows.find(id);
    }

    private static boolean overlap(List<OpeningRule> hours) {
        return IntStream.range(0, hours.size())
                .anyMatch(i -> hours.subList(0, i).stream().anyMatch(hours.get(i)::overlaps));
    }

    private OpeningRule store(Actor actor, OpeningRule rule) {
        UUID id = rule.id() == null ? UUID.randomUUID() : rule.id();
        rows.save(id, rule);
        audit.record(actor, "hours.saved", "rule/" + id);
        return rows.find(id).orElseThrow();
    }

    void remove(Actor actor, UUID id) {
        transaction.run(() -> rows.find(id).ifPresent(rule -> {
            LoketId loket = desks.close(actor, rule.desk(), List.of()).loket();
            hits.refuse(new ScheduleChange.NoHours(loket, rule));
            delete(actor, rule);
        }));
    }

    /** After the lock, and when nobody has an appointment in them any more. One that is gone already is no error. */
    void delete(Actor actor, OpeningRule rule) {
        UUID id = Objects.requireNonNull(rule.id());
        if (rows.find(id).isPresent()) {
            OpeningRule was = standing(actor, rule);
            LoketId loket = desks.locked(actor, was.desk()).loket();
            versions.raise(loket);
            rows.delete(id);
            edits.record(actor, loket, was, null);
            audit.record(actor, "hours.removed", "rule/" + id);
        }
    }

    /** As it is now. Hours stay at their desk: who keeps another loket cannot draw them there. */
    private OpeningRule standing(Actor actor, OpeningRule rule) {
        OpeningRule now =
                rows.find(Objects.requireNonNull(rule.id())).orElseThrow(() -> new ScheduleRefused(Reason.GONE));
        desks.locked(actor, now.desk());
        if (!now.desk().equals(rule.desk())) {
            throw new ScheduleRefused(Reason.GONE);
        }
        return now;
    }

    private void refuseOverlap(OpeningRule rule) {
        LocalDate end = rule.validUntil() == null ? FAR : rule.validUntil().plusDays(1);
        boolean overlaps = rows.ofDesks(List.of(rule.desk()), rule.validFrom(), end).stream()
                .filter(other -> !other.isSameAs(rule))
                .anyMatch(rule::overlaps);
        if (overlaps) {
            throw new ScheduleRefused(Reason.OVERLAPS);
        }
    }

    /** @throws ScheduleRefused it cannot be so */
    static void check(OpeningRule rule) {
        if (!rule.from().isBefore(rule.until())) {
            throw new ScheduleRefused(Reason.ENDS_BEFORE_START);
        }
        if (!onFiveMinutes(rule.from()) || !onFiveMinutes(rule.until())) {
            throw new ScheduleRefused(Reason.NOT_ON_FIVE_MINUTES);
        }
        if (rule.validUntil() != null && rule.validUntil().isBefore(rule.validFrom())) {
            throw new ScheduleRefused(Reason.ENDS_BEFORE_VALID);
        }
    }

    private static boolean onFiveMinutes(LocalTime time) {
        return time.toNanoOfDay() % (Stretch.GRAIN_SECONDS * 1_000_000_000L) == 0;
    }
}
