package nl.loketwijzer.admin.schedule;

import java.time.Duration;
import java.util.Set;
import nl.loketwijzer.domain.booking.BookingPolicy;

/**
 * What a loket agrees about booking, as the form shows it; public, because Binder reads it by reflection.
 *
 * @param lead in minutes
 * @param interpreter in days
 * @param horizon in days
 * @param pause in minutes
 * @param cooling in minutes
 */
public record PolicyData(
        Integer lead, Integer interpreter, Integer horizon, Integer pause, Integer cooling, Set<String> holidays) {

    static PolicyData of(BookingPolicy policy) {
        return new PolicyData(
                (int) policy.lead().toMinutes(),
                policy.interpreterLeadDays(),
                policy.horizonDays(),
                (int) policy.pause().toMinutes(),
                (int) policy.cooling().toMinutes(),
                policy.openHolidays());
    }

    BookingPolicy policy() {
        return new BookingPolicy(
                Duration.ofMinutes(lead),
                interpreter,
                horizon,
                Duration.ofMinutes(pause),
                Duration.ofMinutes(cooling),
                holidays);
    }
}
