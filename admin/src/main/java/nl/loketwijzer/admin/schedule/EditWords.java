package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.text;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.loketwijzer.admin.ui.Spans;
import nl.loketwijzer.domain.booking.BookingPolicy;
import nl.loketwijzer.domain.booking.Closure;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.DeskId;
import nl.loketwijzer.domain.booking.Edit;
import nl.loketwijzer.domain.booking.Kept;
import nl.loketwijzer.domain.booking.OpeningRule;
import nl.loketwijzer.domain.booking.Rhythm;

/** A saved change in words. */
final class EditWords {

    private EditWords() {}

    static String of(Edit edit, List<Desk> desks) {
        Kept some = Objects.requireNonNull(edit.became() == null ? edit.was() : edit.became());
        return switch (some) {
            case OpeningRule rule -> hours(edit, rule, name(rule.desk(), desks));
            case Closure closure -> text("admin.history.closure." + way(edit), Map.of("when", Days.of(closure)));
            case Desk desk -> text("admin.history.desk." + way(edit), Map.of("desk", desk.name()));
            case BookingPolicy policy -> text("admin.history.policy");
        };
    }

    private static String hours(Edit edit, OpeningRule rule, String desk) {
        String way = way(edit);
        return way.equals("changed") && edit.was() instanceof OpeningRule before
                ? text(
                        "admin.history.rule.changed",
                        Map.of("desk", desk, "before", words(before), "after", words(rule)))
                : text("admin.history.rule." + way, Map.of("desk", desk, "hours", words(rule)));
    }

    private static String words(OpeningRule rule) {
        DayOfWeek day = rule.firstDay(rule.validFrom()).getDayOfWeek();
        Rhythm rhythm = rule.recurrence().rhythm().orElse(Rhythm.WEEKLY);
        return text(
                "admin.history.hours",
                Map.of(
                        "day", Days.name(day),
                        "times", Spans.of(rule.from(), rule.until()),
                        "kind", text("admin.rule.kind." + rule.kind().name()),
                        "rhythm", text("admin.rule.rhythm." + rhythm.name())));
    }

    private static String way(Edit edit) {
        if (edit.was() == null) {
            return "came";
        }
        return edit.became() == null ? "went" : "changed";
    }

    private static String name(DeskId id, List<Desk> desks) {
        return desks.stream()
                .filter(desk -> desk.id().equals(id))
                .map(Desk::name)
                .findFirst()
                .orElse("");
    }
}
