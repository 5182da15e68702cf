package nl.loketwijzer.domain.guidance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.guidance.Story.Word;

/** What the classifier sees of a text: parts of words, stems and pairs of words, weighed by how rare they are. */
final class Features {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final int RAREST = 2;
    private static final int STEM = 2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final float[] rarity;

    /** A text as numbers of features and their weights, of length one. */
    record Vector(int[] features, float[] weights) {}

    /** Learns which features there are; those of one text only are left out. */
    Features(List<Map<String, Integer>> texts) {
        Map<String, Integer> textsWith = new HashMap<>();
        texts.forEach(text -> text.keySet().forEach(feature -> textsWith.merge(feature, 1, Integer::sum)));
        textsWith.values().removeIf(count -> count < RAREST);
        textsWith.keySet().stream().sorted().forEach(feature -> numbers.put(feature, numbers.size()));
        rarity = new float[numbers.size()];
        textsWith.forEach((feature, count) ->
                rarity[numbers.getOrDefault(feature, 0)] = (float) Math.log((texts.size() + 1.0) / count));
    }

    int size() {
        return rarity.length;
    }

    Vector of(Map<String, Integer> counts) {
        int[] features = new int[counts.size()];
        float[] weights = new float[counts.size()];
        int known = 0;
        double square = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            Integer number = numbers.get(entry.getKey());
            if (number != null) {
                features[known] = number;
                weights[known] = (1 + (float) Math.log(entry.getValue())) * rarity[number];
                square += weights[known] * weights[known];
                known++;
            }
        }
        float length = (float) Math.sqrt(Math.max(square, 1e-9));
        for (int i = 0; i < known; i++) {
            weights[i] /= length;
        }
        return new Vector(Arrays.copyOf(features, known), Arrays.copyOf(weights, known));
    }

    /** Every feature of a text, and how often it stands there. */
    static Map<String, Integer> counts(String language, String text) {
        Map<String, Integer> counts = new HashMap<>();
        String before = "";
        for (Word word : Story.of(text).words()) {
            addParts("^" + word.folded() + "$", counts);
            counts.merge(before + " " + word.folded(), 1, Integer::sum);
            before = word.folded();
        }
        Stems.of(language, text).forEach(stem -> counts.merge("=" + stem, STEM, Integer::sum));
        return counts;
    }

    private static void addParts(String word, Map<String, Integer> counts) {
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int start = 0; start + length <= word.length(); start++) {
                counts.merge(word.substring(start, start + length), 1, Integer::sum);
            }
        }
    }
}
