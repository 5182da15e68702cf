package nl.loketwijzer.domain.guidance;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/** How well a text fits each situation: the classifier and BM25 together. */
final class Matcher {

    private static final double CLASSIFIER = 0.6;

    /** BM25 below this says little, however much it is the best of all. */
    private static final double FIRM = 6;

    private final Classifier classifier;
    private final Bm25 bm25;

    private Matcher(Classifier classifier, Bm25 bm25) {
        this.classifier = classifier;
        this.bm25 = bm25;
    }

    /** Learns from these phrases; takes a while. */
    static Matcher of(Phrases phrases, Terms terms) {
        List<List<Term>> texts = phrases.examples().stream()
                .map(example ->
                        terms.of(example.language(), Story.of(example.text()).words()))
                .toList();
        int[] subjectOf = phrases.examples().stream().mapToInt(Example::subject).toArray();
        int subjects = phrases.none() + 1;
        return new Matcher(Learning.classifier(texts, subjectOf, subjects), Bm25.of(texts, subjectOf, subjects));
    }

    /** For each subject 0 to 1. */
    double[] scores(List<Term> text) {
        float[] likelihood = classifier.likelihood(text);
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
