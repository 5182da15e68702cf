package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.guidance.Vectors.Vector;

/**
 * Teaches a classifier from example phrases, by stochastic gradient descent. Half of the time some words of a phrase are
 * left out, so that no single word decides. The seed is fixed: each build learns the same.
 */
final class Learning {

    private static final int ROUNDS = 12;
    /** What is kept is the mean of the last rounds: no single phrase has the last word. */
    private static final int AVERAGED = 6;

    private static final float SLOWER = 0.1f;

    /** Changes smaller than this change nothing. */
    private static final float TINY = 0.002f;

    private static final double LEFT_OUT = 0.3;

    private final int subjects;
    private final Vectors vectors;
    private final float firstStep;
    private final float[] weights;
    private final float[] average;
    private final Random random = new Random(1);

    private Learning(int subjects, Vectors vectors, float firstStep) {
        this.subjects = subjects;
        this.vectors = vectors;
        this.firstStep = firstStep;
        this.weights = new float[vectors.size() * subjects];
        this.average = new float[weights.length];
    }

    /**
     * Learns to tell subjects apart.
     *
     * @param texts for each phrase its words
     * @param subjectOf for each phrase its subject
     * @param firstStep how much is learned from one phrase at first: more where few phrases tell of what matters
     */
    static Classifier classifier(
            Vectors vectors, List<List<Term>> texts, int[] subjectOf, int subjects, float firstStep) {
        var learning = new Learning(subjects, vectors, firstStep);
        learning.learn(texts, subjectOf);
        return Classifier.of(subjects, learning.average);
    }

    private void learn(List<List<Term>> texts, int[] subjectOf) {
        List<Vector> whole = texts.stream().map(vectors::of).toList();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            float step = firstStep / (1 + round * SLOWER);
            for (int i : order) {
                learn(random.nextBoolean() ? whole.get(i) : vectors.of(thinned(texts.get(i))), subjectOf[i], step);
            }
            if (round >= ROUNDS - AVERAGED) {
                for (int i = 0; i < weights.length; i++) {
                    average[i] += weights[i] / AVERAGED;
                }
            }
        }
    }

    private List<Term> thinned(List<Term> text) {
        return text.stream().filter(term -> random.nextDouble() >= LEFT_OUT).toList();
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
        return Classifier.softmax(sums);
    }
}
