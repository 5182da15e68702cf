package nl.loketwijzer.portal.guidance;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.loketwijzer.portal.ui.Texts;

/** Hours of a phone line as a person reads them: {@code ma-vr 8-22, za 9-17} and {@code 24/7}. */
final class Hours {

    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");

    private Hours() {}

    static String words(String hours, Texts texts) {
        if (hours.equals("24/7")) {
            return texts.get("overview.hours.always");
        }
        return Arrays.stream(hours.split(", "))
                .map(part -> part(part.split(" "), texts))
                .collect(Collectors.joining(", "));
    }

    private static String part(String[] daysAndTimes, Texts texts) {
        String[] days = daysAndTimes[0].split("-");
        String[] times = daysAndTimes[1].split("-");
        return texts.get(
                days.length == 1 ? "overview.hours.day" : "overview.hours.days",
                Map.of(
                        "first", day(days[0], texts),
                        "last", day(days[days.length - 1], texts),
                        "open", time(times[0], texts),
                        "close", time(times[1], texts)));
    }

    private static String day(String name, Texts texts) {
        return DayOfWeek.of(DAYS.indexOf(name) + 1)
                .getDisplayName(TextStyle.FULL, texts.language().locale());
    }

    private static String time(String clock, Texts texts) {
        String[] parts = clock.split("[.:]");
        int minutes = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
        return texts.dates().bareTime(LocalTime.of(Integer.parseInt(parts[0]), minutes));
    }
}
