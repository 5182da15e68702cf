package nl.loketwijzer.domain.guidance;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import nl.loketwijzer.domain.guidance.Vectors.Vector;

/** How well a text fits each situation: a classifier and BM25 together. */
record Matcher(Classifier classifier, Bm25 bm25) {

    private static final double CLASSIFIER = 0.6;

    /** BM25 below this says little, however much it is the best of all. */
    private static final double FIRM = 6;

    /** For each subject 0 to 1. */
    double[] scores(Vector vector, List<Term> text) {
        float[] likelihood = classifier.likelihood(vector);
        double[] scores = bm25.scores(text);
        double sum = FIRM;
        for (double score : scores) {
            sum += score * score;
        }
        for (int subject = 0; subject < scores.length; subject++) {
            scores[subject] =
                    CLASSIFIER * likelihood[subject] + (1 - CLASSIFIER) * scores[subject] * scores[subject] / sum;
        }
        return scores;
    }

    void write(DataOutput out) throws IOException {
        classifier.write(out);
        bm25.write(out);
    }

    static Matcher read(DataInput in) throws IOException {
        return new Matcher(Classifier.read(in), Bm25.read(in));
    }
}
