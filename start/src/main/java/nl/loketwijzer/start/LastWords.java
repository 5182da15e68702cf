package nl.loketwijzer.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Why a program ended, as its log tells it: Spring Boot writes a description and an action for what it understands. */
final class LastWords {

    private static final String DESCRIPTION = "Description:";
    private static final String ACTION = "Action:";

    private LastWords() {}

    /** Description and action in one line, after a space; empty when the log has none. */
    static String of(Path log) {
        try {
            List<String> lines = Files.readAllLines(log).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            int description = lines.lastIndexOf(DESCRIPTION);
            int action = lines.lastIndexOf(ACTION);
            if (description < 0 || action < description) {
                return "";
            }
            return " " + String.join(" ", lines.subList(description + 1, action)) + next(lines, action);
        } catch (IOException e) {
            return "";
        }
    }

    private static String next(List<String> lines, int action) {
        return action + 1 < lines.size() ? " " + lines.get(action + 1) : "";
    }
}
