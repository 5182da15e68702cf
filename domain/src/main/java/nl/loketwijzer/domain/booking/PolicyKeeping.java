package nl.loketwijzer.domain.booking;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.loketwijzer.domain.audit.AuditLog;
import nl.loketwijzer.domain.booking.ScheduleRefused.Reason;
import nl.loketwijzer.domain.shared.Actor;
import nl.loketwijzer.domain.shared.LoketId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lokets agree about booking. */
@Component
class PolicyKeeping {

    private final BookingTransaction transaction;
    private final PolicyRows rows;
    private final PublicHolidays holidays;
    private final DeskKeeping desks;
    private final Hits hits;
    private final Edits edits;
    private final ScheduleVersions versions;
    private final AuditLog audit;
    private final Clock clock;

    PolicyKeeping(
            BookingTransaction transaction,
            PolicyRows rows,
            PublicHolidays holidays,
            DeskKeeping desks,
            Hits hits,
            Edits edits,
            ScheduleVersions versions,
            AuditLog audit,
            Clock clock) {
        this.transaction = transaction;
        this.rows = rows;
        this.holidays = holidays;
        this.desks = desks;
        this.hits = hits;
        this.edits = edits;
        this.versions = versions;
        this.clock = clock;
        this.audit = audit;
    }

    BookingPolicy policy(Actor actor, LoketId loket) {
        actor.requireKeeps(loket);
        return now(loket);
    }

    /** @param seen as it was seen, or null: whatever it is */
    void save(Actor actor, LoketId loket, BookingPolicy policy, @Nullable BookingPolicy seen) {
        actor.requireKeeps(loket);
        check(policy);
        transaction.run(() -> {
            if (!now(loket).openHolidays().equals(policy.openHolidays())) {
                desks.closeAll(actor, loket, List.of());
                hits.refuse(new ScheduleChange.Agreement(loket, policy));
            }
            write(actor, loket, policy, seen);
        });
    }

    BookingPolicy now(LoketId loket) {
        return rows.ofLokets(List.of(loket)).getOrDefault(loket, BookingPolicy.USUAL);
    }

    /** After the lock, and when nobody has an appointment any more in what it takes away. */
    void write(Actor actor, LoketId loket, BookingPolicy policy, @Nullable BookingPolicy seen) {
        versions.raise(loket); // whoever saves second waits here
        BookingPolicy was = now(loket);
        ChangedMeanwhile.refuse(seen, was);
        rows.save(loket, policy);
        edits.record(actor, loket, was, policy);
        audit.record(actor, "policy.saved", "loket/" + loket);
    }

    List<PublicHoliday> holidays(Locale locale) {
        return holidays.of(Year.now(clock.withZone(Slot.ZONE)), locale);
    }

    /** @throws ScheduleRefused out of range, or no such holiday */
    void check(BookingPolicy policy) {
        require(isWithin(policy.lead(), BookingPolicy.LONGEST_LEAD), Reason.LEAD_OUT_OF_RANGE);
        require(
                policy.interpreterLeadDays() >= 0
                        && policy.interpreterLeadDays() <= BookingPolicy.LONGEST_INTERPRETER_LEAD,
                Reason.INTERPRETER_OUT_OF_RANGE);
        require(
                policy.horizonDays() >= 1 && policy.horizonDays() <= BookingPolicy.LONGEST_HORIZON,
                Reason.HORIZON_OUT_OF_RANGE);
        require(
                isWithin(policy.pause(), BookingPolicy.LONGEST_PAUSE)
                        && policy.pause().toSeconds() % Stretch.GRAIN_SECONDS == 0,
                Reason.PAUSE_OUT_OF_RANGE);
        require(isWithin(policy.cooling(), BookingPolicy.LONGEST_COOLING), Reason.COOLING_OUT_OF_RANGE);
        Set<String> known =
                holidays(Locale.ROOT).stream().map(PublicHoliday::key).collect(toSet());
        require(known.containsAll(policy.openHolidays()), Reason.HOLIDAY_UNKNOWN);
    }

    /** Whole minutes, from none to this long. */
    private static boolean isWithin(Duration length, Duration most) {
        return !length.isNegative()
                && length.compareTo(most) <= 0
                && length.equals(Duration.ofMinutes(length.toMinutes()));
    }

    private static void require(boolean so, Reason otherwise) {
        if (!so) {
            throw new ScheduleRefused(otherwise);
        }
    }
}
