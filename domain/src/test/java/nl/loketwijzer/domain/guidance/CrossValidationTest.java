package nl.loketwijzer.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.instantie.Instanties;
import org.junit.jupiter.api.Test;

/** Phrases that were left out while learning are recognised from the others. */
class CrossValidationTest {

    private static final int PARTS = 8;

    /** One stands for all: the way of learning is the same. */
    private static final String LANGUAGE = "nl";

    @Test
    void recognisesPhrasesItNeverSaw() {
        KnowledgeFiles files = KnowledgeFiles.house();
        Phrases phrases = Phrases.read(files, KnowledgeLoader.load(files, new Instanties()));
        List<Example> examples = new ArrayList<>(phrases.examples().stream()
                .filter(example -> example.language().equals(LANGUAGE))
                .toList());
        Collections.shuffle(examples, new Random(7));
        List<Example> unseen = examples.subList(0, examples.size() / PARTS);
        List<Example> seen = examples.subList(examples.size() / PARTS, examples.size());
        Model model = Model.of(new Phrases(phrases.subjects(), seen), List.of(), "");

        List<Integer> ranks = unseen.stream()
                .filter(example -> example.subject() != phrases.none())
                .map(example -> rank(scores(model, example), example.subject()))
                .toList();

        assertThat(share(ranks, 1)).isGreaterThan(0.68);
        assertThat(share(ranks, 3)).isGreaterThan(0.83);
    }

    private static float[] scores(Model model, Example example) {
        return model.hear(Term.of(example.language(), Story.of(example.text()).words()))
                .situations();
    }

    private static int rank(float[] scores, int subject) {
        return (int) IntStream.range(0, scores.length)
                .filter(i -> scores[i] > scores[subject])
                .count();
    }

    private static double share(List<Integer> ranks, int best) {
        return (double) ranks.stream().filter(rank -> rank < best).count() / ranks.size();
    }
}
