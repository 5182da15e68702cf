package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.guidance.Features.Vector;

/**
 * Softmax regression, trained at start from the example phrases. The seed is fixed: each start learns the same. Steps
 * that would change next to nothing are left out, so that it takes about a second.
 */
final class Classifier {

    private static final int ROUNDS = 12;
    private static final float FIRST_STEP = 4f;
    private static final float SLOWER = 0.1f;
    private static final float TINY = 0.002f;

    private final int subjects;
    private final Features features;
    private final float[] weights;

    Classifier(List<Example> phrases, int subjects) {
        this.subjects = subjects;
        List<Map<String, Integer>> texts = phrases.stream()
                .map(phrase -> Features.counts(phrase.language(), phrase.text()))
                .toList();
        this.features = new Features(texts);
        this.weights = new float[features.size() * subjects];
        List<Vector> vectors = texts.stream().map(features::of).toList();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, phrases.size()).boxed().toList());
        var random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            float step = FIRST_STEP / (1 + round * SLOWER);
            order.forEach(i -> learn(vectors.get(i), phrases.get(i).subject(), step));
        }
    }

    /** For each subject how likely it is; together 1. */
    float[] likelihood(String language, String text) {
        return likelihood(features.of(Features.counts(language, text)));
    }

    private void learn(Vector vector, int subject, float step) {
        float[] error = likelihood(vector);
        error[subject] -= 1;
        int[] wrong = IntStream.range(0, subjects)
                .filter(k -> Math.abs(error[k]) > TINY)
                .toArray();
        for (int i = 0; i < vector.features().length; i++) {
            int row = vector.features()[i] * subjects;
            float change = step * vector.weights()[i];
            for (int k : wrong) {
                weights[row + k] -= change * error[k];
            }
        }
    }

    private float[] likelihood(Vector vector) {
        float[] sums = new float[subjects];
        for (int i = 0; i < vector.features().length; i++) {
            int row = vector.features()[i] * subjects;
            float weight = vector.weights()[i];
            for (int k = 0; k < subjects; k++) {
                sums[k] += weights[row + k] * weight;
            }
        }
        return softmax(sums);
    }

    private static float[] softmax(float[] sums) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float sum : sums) {
            highest = Math.max(highest, sum);
        }
        float total = 0;
        for (int k = 0; k < sums.length; k++) {
            sums[k] = (float) Math.exp(sums[k] - highest);
            total += sums[k];
        }
        for (int k = 0; k < sums.length; k++) {
            sums[k] /= total;
        }
        return sums;
    }
}
