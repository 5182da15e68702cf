package nl.loketwijzer.admin.schedule;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Map;
import nl.loketwijzer.admin.ui.Texts;
import nl.loketwijzer.domain.booking.Closure;

/** Days and closures in words. */
final class Days {

    private Days() {}

    /** For example {@code elke maandag}. */
    static String every(DayOfWeek day) {
        return text("admin.rule.every", Map.of("day", name(day)));
    }

    /** For example {@code maandag}. */
    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale());
    }

    /** For example {@code december}. */
    static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale());
    }

    /** When a closure is; whole days without times. */
    static String of(Closure closure) {
        LocalDate lastDay = closure.until().minusNanos(1).toLocalDate();
        if (!wholeDays(closure)) {
            return text(
                    "admin.closure.moments", Map.of("from", moment(closure.from()), "until", moment(closure.until())));
        }
        if (lastDay.equals(closure.from().toLocalDate())) {
            return dates().day(lastDay);
        }
        return text(
                "admin.closure.span",
                Map.of("from", dates().day(closure.from().toLocalDate()), "until", dates().day(lastDay)));
    }

    private static boolean wholeDays(Closure closure) {
        return closure.from().toLocalTime().equals(LocalTime.MIDNIGHT)
                && closure.until().toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String moment(LocalDateTime moment) {
        return text(
                "admin.date.moment",
                Map.of(
                        "day", dates().day(moment.toLocalDate()),
                        "time", dates().time(moment.toLocalTime())));
    }
}
