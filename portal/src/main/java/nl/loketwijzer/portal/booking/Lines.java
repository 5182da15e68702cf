package nl.loketwijzer.portal.booking;

import java.time.LocalDateTime;
import java.util.List;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.instantie.Instantie;
import nl.loketwijzer.domain.instantie.PhoneHours;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Presence.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The instanties that a loket will call during the talk. When their own line is closed nobody there can be called; an
 * instantie whose hours are not sure counts as open.
 */
final class Lines {

    private final List<Instantie> called;

    Lines(Loket loket, List<Instantie> wanted) {
        this.called = wanted.stream()
                .filter(one -> loket.has(one.id(), Kind.DIRECT_LINE) && !loket.has(one.id(), Kind.ON_SITE))
                .toList();
    }

    /** Names of those that cannot be called at this time. */
    List<String> closed(Slot slot) {
        LocalDateTime from = slot.start().atZone(Slot.ZONE).toLocalDateTime();
        LocalDateTime until = slot.end().atZone(Slot.ZONE).toLocalDateTime();
        return called.stream()
                .filter(one -> isClosed(one, from, until))
                .map(Instantie::name)
                .toList();
    }

    private static boolean isClosed(Instantie instantie, LocalDateTime from, LocalDateTime until) {
        return !instantie.phones().isEmpty()
                && instantie.phones().stream().allMatch(phone -> isClosed(phone.hours(), from, until));
    }

    private static boolean isClosed(@Nullable PhoneHours hours, LocalDateTime from, LocalDateTime until) {
        return hours != null && !hours.covers(from, until);
    }
}
