package nl.loketwijzer.domain.booking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Public holidays of the Netherlands. Which of them a loket is open on it says itself. */
@Component
class PublicHolidays {

    private final HolidayManager manager =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private final Map<Integer, Map<LocalDate, Set<String>>> years = new ConcurrentHashMap<>();

    /** @param open holidays on which it is open, by their keys: {@code LIBERATION}, {@code KINGS_DAY} … */
    boolean closed(LocalDate date, Set<String> open) {
        Set<String> holidays =
                years.computeIfAbsent(date.getYear(), this::ofYear).getOrDefault(date, Set.of());
        return holidays.stream().anyMatch(holiday -> !open.contains(holiday));
    }

    /** Those of this year, each once, in order of day, by their names in this language. */
    List<PublicHoliday> of(Year year, Locale locale) {
        return manager.getHolidays(year, HolidayType.PUBLIC_HOLIDAY).stream()
                .sorted(Comparator.comparing(Holiday::getDate))
                .map(holiday -> new PublicHoliday(holiday.getPropertiesKey(), holiday.getDescription(locale)))
                .distinct()
                .toList();
    }

    private Map<LocalDate, Set<String>> ofYear(int year) {
        return manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                .collect(groupingBy(Holiday::getDate, mapping(Holiday::getPropertiesKey, toUnmodifiableSet())));
    }
}
