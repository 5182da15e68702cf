package nl.loketwijzer.admin.ui;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Function;
import nl.loketwijzer.domain.booking.Slot;
import nl.loketwijzer.domain.shared.LoketId;

/** Days with times in words. */
public final class Moments {

    private Moments() {}

    /** For example {@code do 4 dec, 9.00–9.40}. */
    public static String of(Slot slot) {
        return text("admin.date.moment", Map.of("day", dates().shortDay(slot.date()), "time", Spans.of(slot)));
    }

    /** By the clock of the lokets, to the minute. */
    public static String of(Instant moment) {
        ZonedDateTime at = moment.atZone(Slot.ZONE);
        return text(
                "admin.date.moment",
                Map.of(
                        "day", dates().shortDay(at.toLocalDate()),
                        "time", dates().bareTime(at.toLocalTime())));
    }

    /** The same, with the loket when it is another one than before. */
    public static String instead(Slot slot, Slot before, Function<LoketId, String> loketName) {
        return slot.loket().equals(before.loket())
                ? of(slot)
                : text("admin.rearrange.elsewhere", Map.of("moment", of(slot), "loket", loketName.apply(slot.loket())));
    }
}
