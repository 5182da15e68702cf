package nl.loketwijzer.domain.calendar;

import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.loketwijzer.domain.calendar.Moment.WallClock;
import org.jspecify.annotations.Nullable;

/**
 * Reads moments. A zone is known by its name in the time zone database, by its name in Windows, or by what the calendar
 * itself says about it, in this order.
 */
final class Zones {

    private static final Pattern FORM = Pattern.compile("(\\d{8})(?:T(\\d{6})(Z?))?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
    private static final WallClock UTC = wall -> wall.toInstant(ZoneOffset.UTC);
    private static final String DUTCH_REGION = "NL";
    /** Daylight saving began and ended at least once in it. */
    private static final int OBSERVED_YEARS = 2;

    private final Part calendar;
    private final CalendarWindow window;
    private final Map<String, WallClock> clocks = new HashMap<>();

    Zones(Part calendar, CalendarWindow window) {
        this.calendar = calendar;
        this.window = window;
    }

    Moment moment(Part.Line line) {
        return moment(line, line.value().strip());
    }

    /** @param value one of the values of this line */
    Moment moment(Part.Line line, String value) {
        return moment(value, clock(line.parameter("TZID")));
    }

    /**
     * @param clock which counts when the value itself names none
     * @throws IllegalArgumentException no moment
     * @throws java.time.DateTimeException a day or time that does not exist
     */
    static Moment moment(String value, WallClock clock) {
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            throw new IllegalArgumentException("no moment");
        }
        LocalDate date = LocalDate.parse(form.group(1), DateTimeFormatter.BASIC_ISO_DATE);
        String time = form.group(2);
        if (time == null) {
            return new Moment(date.atStartOfDay(), clock, true);
        }
        return new Moment(date.atTime(LocalTime.parse(time, TIME)), "Z".equals(form.group(3)) ? UTC : clock, false);
    }

    private WallClock clock(@Nullable String name) {
        return name == null ? of(window.zone()) : clocks.computeIfAbsent(name, this::named);
    }

    private WallClock named(String name) {
        return zone(name)
                .or(() -> Optional.ofNullable(TimeZone.getIDForWindowsID(name, DUTCH_REGION))
                        .flatMap(Zones::zone))
                .map(Zones::of)
                .or(() -> calendar.parts("VTIMEZONE")
                        .filter(part -> part.says("TZID", name) || part.says("TZID", '"' + name + '"'))
                        .findFirst()
                        .map(this::described))
                .orElseThrow(() -> new IllegalArgumentException("unknown zone"));
    }

    private static Optional<ZoneId> zone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    private static WallClock of(ZoneId zone) {
        return wall -> wall.atZone(zone).toInstant();
    }

    /** From each onset on, in the time before it, an offset counts. */
    private WallClock described(Part zone) {
        NavigableMap<LocalDateTime, ZoneOffset> onsets = new TreeMap<>();
        LocalDateTime until =
                LocalDateTime.ofInstant(window.until(), ZoneOffset.UTC).plusDays(2);
        LocalDateTime from =
                LocalDateTime.ofInstant(window.from(), ZoneOffset.UTC).minusYears(OBSERVED_YEARS);
        for (Part observance : zone.parts()) {
            ZoneOffset offset =
                    ZoneOffset.of(observance.required("TZOFFSETTO").value().strip());
            Moment start = moment(observance.required("DTSTART").value().strip(), UTC);
            onsets.put(start.wall(), offset);
            observance
                    .lines("RRULE")
                    .map(line -> Repeat.of(line.value(), UTC))
                    .forEach(repeat ->
                            repeat.starts(start, from, until).forEach(onset -> onsets.put(onset.wall(), offset)));
            observance
                    .lines("RDATE")
                    .flatMap(Part.Line::values)
                    .forEach(value -> onsets.put(moment(value, UTC).wall(), offset));
        }
        if (onsets.isEmpty()) {
            throw new IllegalArgumentException("zone without offsets");
        }
        return wall -> {
            Map.Entry<LocalDateTime, ZoneOffset> onset = onsets.floorEntry(wall);
            return wall.toInstant((onset == null ? onsets.firstEntry() : onset).getValue());
        };
    }
}
