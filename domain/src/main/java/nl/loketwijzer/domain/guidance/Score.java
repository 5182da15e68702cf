package nl.loketwijzer.domain.guidance;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Figures over labelled stories, by language and over Dutch and English together. */
final class Score {

    private static final int FIRST = 4;
    private static final String OURS = "nl+en";

    private final @Nullable PrintStream misses;
    private final Map<String, Map<String, int[]>> figures = new TreeMap<>();

    /** @param misses where to tell what went wrong, or null */
    Score(@Nullable PrintStream misses) {
        this.misses = misses;
    }

    void add(LabelledLine line, EvaluationResult result) {
        List<String> first = result.instanties().stream().limit(FIRST).toList();
        if (line.outOfScope()) {
            count(line, result, "out of scope: not understood", !result.understood());
        } else {
            count(line, result, "all must in the first 4", first.containsAll(line.must()));
            if (!line.situations().isEmpty()) {
                count(line, result, "a right situation first", anyOf(line, result, 1));
                count(line, result, "a right situation in the first 3", anyOf(line, result, 3));
            }
        }
        if (!line.outOfScope() || result.understood()) {
            count(line, result, "no never in the first 4", first.stream().noneMatch(line.never()::contains));
        }
        count(line, result, line.crisis() ? "crisis heard" : "no false alarm", line.crisis() == result.crisis());
    }

    void print(PrintStream out) {
        figures.forEach((language, parts) -> parts.forEach((part, counts) -> out.printf(
                Locale.ROOT,
                "%-6s %-34s %4d of %4d  %5.1f%%%n",
                language,
                part,
                counts[0],
                counts[1],
                100.0 * counts[0] / counts[1])));
    }

    private static boolean anyOf(LabelledLine line, EvaluationResult result, int most) {
        return result.situations().stream().limit(most).anyMatch(line.situations()::contains);
    }

    private void count(LabelledLine line, EvaluationResult result, String part, boolean good) {
        count(line.lang(), part, good);
        if (List.of("nl", "en").contains(line.lang())) {
            count(OURS, part, good);
        }
        if (!good && misses != null) {
            misses.printf("%s: not %s; must %s%n  %s%n", line.id(), part, line.must(), result.json());
        }
    }

    private void count(String language, String part, boolean good) {
        int[] counts = figures.computeIfAbsent(language, key -> new LinkedHashMap<>())
                .computeIfAbsent(part, key -> new int[2]);
        counts[0] += good ? 1 : 0;
        counts[1]++;
    }
}
