package nl.loketwijzer.domain.guidance;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.loketwijzer.domain.guidance.Story.Word;
import nl.loketwijzer.domain.shared.YamlNode;

/** Tells languages apart: first by script, then by their most common words. */
final class Languages {

    /** A word more than another language has is not enough to leave the language of the screen. */
    private static final double FOR_THE_SCREEN = 0.6;

    private final Map<String, UnicodeScript> scripts = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    /** Reads {@code TAG: {script: LATIN, words: a b c}}; a script may belong to several languages. */
    Languages(YamlNode file) {
        file.fields().forEach((tag, node) -> {
            node.only("script", "words");
            scripts.put(tag, node.get("script").choice(UnicodeScript.class));
            words.put(
                    tag, Set.copyOf(List.of(Story.fold(node.get("words").text()).split(" +"))));
        });
    }

    /**
     * The language that a story seems to be written in.
     *
     * @param screen tag of the language of the screen, which wins when in doubt
     */
    String of(List<Word> story, String screen) {
        UnicodeScript script = script(story);
        Map<String, Double> scores = new HashMap<>();
        scripts.forEach((tag, own) -> {
            if (own == script) {
                scores.put(tag, (tag.equals(screen) ? FOR_THE_SCREEN : 0) + common(story, tag));
            }
        });
        return scores.entrySet().stream()
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(screen);
    }

    private long common(List<Word> story, String tag) {
        Set<String> known = words.getOrDefault(tag, Set.of());
        return story.stream().filter(word -> known.contains(word.folded())).count();
    }

    private static UnicodeScript script(List<Word> story) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        for (Word word : story) {
            if (Character.isLetter(word.folded().codePointAt(0))) {
                counts.merge(UnicodeScript.of(word.folded().codePointAt(0)), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }
}
