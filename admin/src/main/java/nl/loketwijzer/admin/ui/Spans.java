package nl.loketwijzer.admin.ui;

import static nl.loketwijzer.admin.ui.Texts.dates;
import static nl.loketwijzer.admin.ui.Texts.text;

import java.time.LocalTime;
import java.util.Map;
import nl.loketwijzer.domain.booking.Slot;

/** Stretches of time in words. */
public final class Spans {

    private Spans() {}

    /** For example {@code 9.00–12.00}. */
    public static String of(LocalTime from, LocalTime until) {
        return text("admin.time.range", Map.of("from", dates().bareTime(from), "until", dates().bareTime(until)));
    }

    public static String of(Slot slot) {
        return of(slot.time(), slot.end().atZone(Slot.ZONE).toLocalTime());
    }
}
