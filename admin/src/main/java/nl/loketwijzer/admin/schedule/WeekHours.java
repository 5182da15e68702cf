package nl.loketwijzer.admin.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import nl.loketwijzer.domain.booking.Closure;
import nl.loketwijzer.domain.booking.Desk;
import nl.loketwijzer.domain.booking.OpeningRule;

/**
 * What stands in one week of one desk.
 *
 * @param monday first day of the week
 */
record WeekHours(LocalDate monday, List<OpeningRule> rules, List<Closure> closures) {

    private static final int EARLIEST = 8;
    private static final int LATEST = 17;

    static WeekHours of(LocalDate monday, Desk desk, List<OpeningRule> rules, List<Closure> closures) {
        List<Closure> own = closures.stream()
                .filter(closure -> closure.desk() == null || closure.desk().equals(desk.id()))
                .toList();
        return new WeekHours(monday, rules, own);
    }

    /** Monday to Saturday, and Sunday only when something is on. */
    List<LocalDate> days() {
        LocalDate sunday = monday.plusDays(6);
        boolean quiet = rules(sunday).isEmpty() && closures(sunday).isEmpty();
        return monday.datesUntil(quiet ? sunday : sunday.plusDays(1)).toList();
    }

    List<OpeningRule> rules(LocalDate day) {
        return rules.stream().filter(rule -> rule.countsOn(day)).toList();
    }

    List<Closure> closures(LocalDate day) {
        LocalDateTime midnight = day.atStartOfDay();
        return closures.stream()
                .filter(closure -> closure.from().isBefore(midnight.plusDays(1)))
                .filter(closure -> closure.until().isAfter(midnight))
                .toList();
    }

    /** The first hour to draw. */
    int firstHour() {
        return rules.stream().mapToInt(rule -> rule.from().getHour()).reduce(EARLIEST, Math::min);
    }

    /** The last hour to draw, exclusive. */
    int lastHour() {
        return rules.stream().mapToInt(rule -> hourAfter(rule.until())).reduce(LATEST, Math::max);
    }

    private static int hourAfter(LocalTime time) {
        return time.getMinute() == 0 ? time.getHour() : time.getHour() + 1;
    }
}
