package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the example phrases that share rare words with a text (Okapi BM25 over stems). */
final class Bm25 {

    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final double SECOND = 0.25;

    private final int subjects;
    private final int[] subjectOf;
    private final int[] lengths;
    private final double meanLength;
    private final Map<String, List<Posting>> postings = new HashMap<>();

    private record Posting(int phrase, int count) {}

    Bm25(List<Example> phrases, int subjects) {
        this.subjects = subjects;
        subjectOf = phrases.stream().mapToInt(Example::subject).toArray();
        lengths = new int[phrases.size()];
        for (int phrase = 0; phrase < lengths.length; phrase++) {
            add(
                    phrase,
                    Stems.of(phrases.get(phrase).language(), phrases.get(phrase).text()));
        }
        meanLength = Arrays.stream(lengths).average().orElse(1);
    }

    /** For each subject how well its best phrases fit; about 0 to 30. */
    double[] scores(String language, String text) {
        Map<Integer, Double> byPhrase = new HashMap<>();
        Set<String> stems = new HashSet<>(Stems.of(language, text));
        for (String stem : stems) {
            List<Posting> found = postings.getOrDefault(stem, List.of());
            double rarity = Math.log(1 + (lengths.length - found.size() + 0.5) / (found.size() + 0.5));
            for (Posting posting : found) {
                byPhrase.merge(posting.phrase, rarity * weight(posting), Double::sum);
            }
        }
        return bySubject(byPhrase);
    }

    private void add(int phrase, List<String> stems) {
        lengths[phrase] = stems.size();
        Map<String, Integer> counts = new HashMap<>();
        stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
        counts.forEach((stem, count) ->
                postings.computeIfAbsent(stem, key -> new ArrayList<>()).add(new Posting(phrase, count)));
    }

    private double weight(Posting posting) {
        double length = lengths[posting.phrase] / meanLength;
        return posting.count * (K1 + 1) / (posting.count + K1 * (1 - B + B * length));
    }

    private double[] bySubject(Map<Integer, Double> byPhrase) {
        double[] best = new double[subjects];
        double[] second = new double[subjects];
        byPhrase.forEach((phrase, score) -> {
            int subject = subjectOf[phrase];
            if (score > best[subject]) {
                second[subject] = best[subject];
                best[subject] = score;
            } else {
                second[subject] = Math.max(second[subject], score);
            }
        });
        for (int subject = 0; subject < subjects; subject++) {
            best[subject] += SECOND * second[subject];
        }
        return best;
    }
}
