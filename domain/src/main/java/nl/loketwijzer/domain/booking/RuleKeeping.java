package nl.loketwijzer.domain.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.booking.ScheduleRefused.Reason;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.springframework.stereotype.Component;

/** Weekly hours of desks. Changing them leaves appointments as they are. */
@Component
class RuleKeeping {

    /** Further on nobody plans; the database's dates end in 9999. */
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final BookingTransaction transaction;
    private final DeskDays deskDays;
    private final DeskKeeping desks;
    private final RuleRows rows;
    private final ScheduleVersions versions;
    private final AuditLog audit;
    private final Clock clock;

    RuleKeeping(
            BookingTransaction transaction,
            DeskDays deskDays,
            DeskKeeping desks,
            RuleRows rows,
            ScheduleVersions versions,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.deskDays = deskDays;
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

    /** New hours only open time, so claims need not wait for them; replaced ones may close some. */
    OpeningRule save(Actor actor, OpeningRule rule) {
        check(rule);
        return transaction.run(() -> {
            LoketId loket = desks.locked(actor, rule.desk()).loket();
            if (rule.id() != null) {
                OpeningRule now = rows.find(rule.id()).orElseThrow(() -> new ScheduleRefused(Reason.GONE));
                close(actor, now);
            }
            refuseOverlap(rule);
            versions.raise(loket);
            return store(actor, rule);
        });
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
            versions.raise(close(actor, rule));
            rows.delete(id);
            audit.record(actor, "hours.removed", "rule/" + id);
        }));
    }

    /** From here on nobody claims time in these hours before the transaction ends. */
    private LoketId close(Actor actor, OpeningRule rule) {
        LoketId loket = desks.locked(actor, rule.desk()).loket();
        deskDays.lockAll(List.of(rule.desk()));
        return loket;
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

    private static void check(OpeningRule rule) {
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
