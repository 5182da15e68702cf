package nl.loketwijzer.domain.guidance;

/** How well a text fits each situation: the classifier and BM25 together. */
final class Matcher {

    private static final double CLASSIFIER = 0.6;

    /** BM25 below this says little, however much it is the best of all. */
    private static final double FIRM = 6;

    private final Classifier classifier;
    private final Bm25 bm25;

    Matcher(Phrases phrases) {
        int subjects = phrases.none() + 1;
        classifier = new Classifier(phrases.examples(), subjects);
        bm25 = new Bm25(phrases.examples(), subjects);
    }

    /** For each subject 0 to 1. */
    double[] scores(String language, String text) {
        float[] likelihood = classifier.likelihood(language, text);
        double[] scores = bm25.scores(language, text);
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
}
