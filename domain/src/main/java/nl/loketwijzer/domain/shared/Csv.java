package nl.loketwijzer.domain.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tables that come with the house or leave it: UTF-8, commas, names in the first line; a value may stand in quotes. */
public final class Csv {

    private Csv() {}

    /**
     * Reads a whole table.
     *
     * @param resource path on the class path, {@code /data/gemeenten-2026.csv}
     * @return a map from column name to value for each line
     */
    public static List<Map<String, String>> read(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Csv.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8))) {
            List<String> names = values(Objects.requireNonNull(reader.readLine(), resource));
            return reader.lines().map(line -> row(names, values(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line with its end. A value that a spreadsheet would take for a formula gets a quote in front. */
    public static String line(List<String> values) {
        return values.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String value) {
        return '"' + CellGuard.guarded(value).replace("\"", "\"\"") + '"';
    }

    private static Map<String, String> row(List<String> names, List<String> values) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), values.get(i));
        }
        return row;
    }

    private static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (char sign : line.toCharArray()) {
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(sign);
            }
        }
        values.add(value.toString());
        return values;
    }
}
