package nl.loketwijzer.admin.schedule;

import java.time.LocalDate;
import java.util.Set;
import nl.loketwijzer.domain.booking.Desk;
import org.jspecify.annotations.Nullable;

/** Where and when copied hours count, as the form shows it; public, because Binder reads it by reflection. */
public record CopyData(
        Set<Desk> desks, LocalDate first, @Nullable LocalDate last) {

    /** From the week on the screen on. */
    static CopyData from(LocalDate monday) {
        return new CopyData(Set.of(), monday, null);
    }
}
