package nl.loketwijzer.domain.booking;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Days on which every loket is closed. Bevrijdingsdag and Goede Vrijdag are working days at most desks. */
@Component
class PublicHolidays {

    private static final String BEVRIJDINGSDAG = "LIBERATION";

    private final HolidayManager manager =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

    boolean closed(LocalDate date) {
        return years.computeIfAbsent(date.getYear(), this::closedDays).contains(date);
    }

    private Set<LocalDate> closedDays(int year) {
        return manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                .filter(holiday -> !holiday.getPropertiesKey().equals(BEVRIJDINGSDAG))
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
