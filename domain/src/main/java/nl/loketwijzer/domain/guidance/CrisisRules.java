package nl.loketwijzer.domain.guidance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Story.Word;
import nl.loketwijzer.domain.guidance.WordPatterns.Span;
import nl.loketwijzer.domain.shared.YamlNode;

/** Hears that help is needed this minute. Rather once too often than once too few. */
final class CrisisRules {

    private final Map<Crisis, WordPatterns> patterns = new EnumMap<>(Crisis.class);
    private final WordPatterns harmless;

    /** What was heard, and the words that said so. */
    record Alarm(Crisis crisis, List<Word> words) {}

    /** Reads {@code KIND: [patterns]} for every kind; {@code harmless} sounds like one and is none. */
    CrisisRules(YamlNode file) {
        file.only("harmless", "SUICIDE", "VIOLENCE", "ASSAULT", "EXPLOITATION", "MEDICAL");
        harmless = WordPatterns.read(file.get("harmless"));
        for (Crisis crisis : Crisis.values()) {
            patterns.put(crisis, WordPatterns.read(file.get(crisis.name())));
        }
    }

    /** The words without those that sound like an emergency and are none. */
    List<Word> serious(List<Word> words) {
        return harmless.without(words);
    }

    /** The worst kind first. */
    Stream<Alarm> hear(List<Word> words) {
        List<Word> serious = serious(words);
        return patterns.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().find(serious).stream().map(span -> alarm(entry.getKey(), serious, span)));
    }

    private static Alarm alarm(Crisis crisis, List<Word> words, Span span) {
        return new Alarm(crisis, words.subList(span.start(), span.end()));
    }
}
