package nl.loketwijzer.portal.guidance;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Map;
import java.util.stream.Collectors;
import nl.loketwijzer.domain.instantie.PhoneHours;
import nl.loketwijzer.portal.ui.Texts;

/** Hours of a phone line as a person reads them. */
final class Hours {

    private Hours() {}

    static String words(PhoneHours hours, Texts texts) {
        return hours.parts().isEmpty()
                ? texts.get("overview.hours.always")
                : hours.parts().stream().map(part -> part(part, texts)).collect(Collectors.joining(", "));
    }

    private static String part(PhoneHours.Part part, Texts texts) {
        return texts.get(
                part.first() == part.last() ? "overview.hours.day" : "overview.hours.days",
                Map.of(
                        "first", day(part.first(), texts),
                        "last", day(part.last(), texts),
                        "open", texts.dates().bareTime(part.opens()),
                        "close", texts.dates().bareTime(part.closes())));
    }

    private static String day(DayOfWeek day, Texts texts) {
        return day.getDisplayName(TextStyle.FULL, texts.language().locale());
    }
}
