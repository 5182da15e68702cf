package nl.loketwijzer.domain.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A component of a calendar: an event, a time zone. Names are in capitals. */
record Part(String name, List<Line> lines, List<Part> parts) {

    /** A property of it: {@code DTSTART;TZID=Europe/Amsterdam:20261201T090000}. */
    record Line(String name, Map<String, String> parameters, String value) {

        @Nullable
        String parameter(String key) {
            return parameters.get(key);
        }

        /** Its values when it has several. */
        Stream<String> values() {
            return Stream.of(value.split(",")).map(String::strip).filter(one -> !one.isEmpty());
        }
    }

    Stream<Part> parts(String wanted) {
        return parts.stream().filter(part -> part.name.equals(wanted));
    }

    Stream<Line> lines(String wanted) {
        return lines.stream().filter(line -> line.name.equals(wanted));
    }

    Optional<Line> line(String wanted) {
        return lines(wanted).findFirst();
    }

    /** @throws IllegalArgumentException when there is no such line */
    Line required(String wanted) {
        return line(wanted).orElseThrow(() -> new IllegalArgumentException(wanted));
    }

    boolean says(String property, String wanted) {
        return line(property)
                .filter(line -> line.value().strip().equalsIgnoreCase(wanted))
                .isPresent();
    }
}
