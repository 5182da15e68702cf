package nl.loketwijzer.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a program ended, as its log tells it: Spring Boot writes a description and an action for what it understands, and
 * the messages of our own exceptions are sentences for a person.
 */
final class LastWords {

    private static final String DESCRIPTION = "Description:";
    private static final String ACTION = "Action:";
    private static final Pattern OURS = Pattern.compile("Caused by: nl\\.loketwijzer\\.[\\w.$]+: (.+)");

    private LastWords() {}

    /** In one line, after a space; empty when the log has none. */
    static String of(Path log) {
        try {
            List<String> lines = Files.readAllLines(log).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            int description = lines.lastIndexOf(DESCRIPTION);
            int action = lines.lastIndexOf(ACTION);
            if (description < 0 || action < description) {
                return ours(lines);
            }
            return " " + String.join(" ", lines.subList(description + 1, action)) + next(lines, action);
        } catch (IOException e) {
            return "";
        }
    }

    private static String ours(List<String> lines) {
        return lines.reversed().stream()
                .map(OURS::matcher)
                .filter(Matcher::matches)
                .map(found -> " " + found.group(1))
                .findFirst()
                .orElse("");
    }

    private static String next(List<String> lines, int action) {
        return action + 1 < lines.size() ? " " + lines.get(action + 1) : "";
    }
}
