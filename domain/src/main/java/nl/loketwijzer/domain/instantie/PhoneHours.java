package nl.loketwijzer.domain.instantie;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When a phone line is answered, on the wall clock of the Netherlands.
 *
 * @param parts in the order in which they are read; empty means day and night
 */
public record PhoneHours(List<Part> parts) {

    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final Pattern PART =
            Pattern.compile("(ma|di|wo|do|vr|za|zo)(?:-(ma|di|wo|do|vr|za|zo))? ([\\d:.]+)-([\\d:.]+)");

    public PhoneHours {
        parts = List.copyOf(parts);
    }

    /** From the first day through the last, the same hours each day. */
    public record Part(DayOfWeek first, DayOfWeek last, LocalTime opens, LocalTime closes) {

        private boolean covers(DayOfWeek day, LocalTime from, LocalTime until) {
            return day.compareTo(first) >= 0
                    && day.compareTo(last) <= 0
                    && !from.isBefore(opens)
                    && !until.isAfter(closes);
        }
    }

    /**
     * Reads {@code ma-vr 8-22, za 9-17} and {@code 24/7}.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static PhoneHours of(String text) {
        return text.equals("24/7")
                ? new PhoneHours(List.of())
                : new PhoneHours(
                        Stream.of(text.split(", ")).map(PhoneHours::part).toList());
    }

    private static Part part(String text) {
        Matcher matcher = PART.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not the hours of a phone line: " + text);
        }
        DayOfWeek first = day(matcher.group(1));
        return new Part(
                first,
                matcher.group(2) == null ? first : day(matcher.group(2)),
                time(matcher.group(3)),
                time(matcher.group(4)));
    }

    private static DayOfWeek day(String name) {
        return DayOfWeek.of(DAYS.indexOf(name) + 1);
    }

    private static LocalTime time(String clock) {
        String[] parts = clock.split("[.:]");
        return LocalTime.of(Integer.parseInt(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
    }

    /** Whether the line is answered all of this time, which lies within one day. Holidays are not looked at. */
    public boolean covers(LocalDateTime from, LocalDateTime until) {
        return parts.isEmpty()
                || parts.stream()
                        .anyMatch(part -> part.covers(from.getDayOfWeek(), from.toLocalTime(), until.toLocalTime()));
    }
}
