package nl.loketwijzer.admin.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.loketwijzer.domain.booking.DeskId;
import nl.loketwijzer.domain.booking.OpeningRule;
import nl.loketwijzer.domain.booking.Rhythm;
import org.jspecify.annotations.Nullable;

/** Weekly hours, as the form shows them; public, because Binder reads them by reflection. */
public record RuleData(
        OpeningRule.Kind kind,
        Rhythm rhythm,
        DayOfWeek day,
        LocalTime from,
        LocalTime until,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    static RuleData of(OpeningRule rule) {
        return new RuleData(
                rule.kind(),
                rule.recurrence().rhythm().orElse(Rhythm.WEEKLY),
                rule.firstDay(rule.validFrom()).getDayOfWeek(),
                rule.from(),
                rule.until(),
                rule.validFrom(),
                rule.validUntil());
    }

    static RuleData morning(DayOfWeek day, LocalDate validFrom) {
        return new RuleData(
                OpeningRule.Kind.BOOKABLE,
                Rhythm.WEEKLY,
                day,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                validFrom,
                null);
    }

    OpeningRule rule(@Nullable UUID id, DeskId desk) {
        return new OpeningRule(id, desk, rhythm.on(day), from, until, kind, validFrom, validUntil);
    }
}
