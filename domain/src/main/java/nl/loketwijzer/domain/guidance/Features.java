package nl.loketwijzer.domain.guidance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the classifier sees of a text: parts of words, stems and pairs of words, weighed by how rare they are. */
final class Features {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int RAREST = 2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final float[] rarity;

    /** A text as numbers of features and their weights, of length one. */
    record Vector(int[] features, float[] weights) {}

    Features(List<Example> phrases) {
        Map<String, Integer> phrasesWith = new HashMap<>();
        phrases.forEach(phrase -> counts(phrase.language(), phrase.text())
                .keySet()
                .forEach(feature -> phrasesWith.merge(feature, 1, Integer::sum)));
        phrasesWith.values().removeIf(count -> count < RAREST);
        phrasesWith.keySet().stream().sorted().forEach(feature -> numbers.put(feature, numbers.size()));
        rarity = new float[numbers.size()];
        numbers.forEach((feature, number) ->
                rarity[number] = (float) Math.log((phrases.size() + 1.0) / phrasesWith.getOrDefault(feature, 1)));
    }

    int size() {
        return rarity.length;
    }

    Vector of(String language, String text) {
        Map<Integer, Float> weights = new HashMap<>();
        counts(language, text).forEach((feature, count) -> {
            Integer number = numbers.get(feature);
            if (number != null) {
                weights.put(number, (1 + (float) Math.log(count)) * rarity[number]);
            }
        });
        int[] features =
                weights.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        double square =
                weights.values().stream().mapToDouble(weight -> weight * weight).sum();
        float length = (float) Math.sqrt(Math.max(square, 1e-9));
        float[] scaled = new float[features.length];
        for (int i = 0; i < features.length; i++) {
            scaled[i] = weights.getOrDefault(features[i], 0f) / length;
        }
        return new Vector(features, scaled);
    }

    private static Map<String, Integer> counts(String language, String text) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> words =
                Story.of(text).words().stream().map(Story.Word::folded).toList();
        for (int i = 0; i < words.size(); i++) {
            parts("^" + words.get(i) + "$").forEach(part -> counts.merge(part, 1, Integer::sum));
            if (i > 0) {
                counts.merge(words.get(i - 1) + " " + words.get(i), 1, Integer::sum);
            }
        }
        Stems.of(language, String.join(" ", words)).forEach(stem -> counts.merge("=" + stem, 2, Integer::sum));
        return counts;
    }

    private static Stream<String> parts(String word) {
        return Stream.iterate(SHORTEST, length -> length <= LONGEST, length -> length + 1)
                .flatMap(length -> Stream.iterate(0, start -> start + length <= word.length(), start -> start + 1)
                        .map(start -> word.substring(start, start + length)));
    }
}
