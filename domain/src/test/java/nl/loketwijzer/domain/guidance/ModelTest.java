package nl.loketwijzer.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.loketwijzer.domain.instantie.Instanties;
import org.junit.jupiter.api.Test;

class ModelTest {

    @Test
    void theBuiltOneIsLearnedFromThesePhrases() {
        KnowledgeFiles files = KnowledgeFiles.house();
        KnowledgeBase knowledge = KnowledgeLoader.load(files, new Instanties());
        Phrases phrases = Phrases.read(files, knowledge);

        assertThat(Model.house().fingerprint())
                .isEqualTo(ModelBuilder.fingerprint(phrases, DangerPhrases.read(files, knowledge, phrases)));
    }

    @Test
    void learnsWhatItWasTold() {
        Model model = small();

        assertThat(best(model, "de baas ontslaat mij")).isZero();
        assertThat(best(model, "kapotte ruit")).isEqualTo(1);
        assertThat(best(model, "hoe laat is het")).isEqualTo(model.none());
    }

    @Test
    void isTheSameOnceWrittenAndRead() throws IOException {
        Model model = small();
        var file = new ByteArrayOutputStream();

        model.write(file);
        Model read = Model.read(new ByteArrayInputStream(file.toByteArray()));

        List<Term> text = terms("mijn baas heeft een ruit");
        assertThat(read.subjects()).isEqualTo(model.subjects());
        assertThat(read.fingerprint()).isEqualTo("print");
        assertThat(read.hear(text).situations())
                .containsExactly(model.hear(text).situations());
        assertThat(read.hear(text).danger()).containsExactly(model.hear(text).danger());
    }

    @Test
    void learnsTheSameEachTime() {
        List<Term> text = terms("mijn baas heeft een ruit");

        assertThat(small().hear(text).situations())
                .containsExactly(small().hear(text).situations());
    }

    private static Model small() {
        List<Example> examples = List.of(
                new Example(0, "nl", "mijn baas ontslaat mij"),
                new Example(0, "nl", "ontslagen door de baas"),
                new Example(1, "nl", "mijn ruit is kapot"),
                new Example(1, "nl", "een kapotte ruit in huis"),
                new Example(2, "nl", "hoe laat is het"),
                new Example(2, "nl", "hoe laat gaat de trein"));
        var phrases = new Phrases(List.of(new SituationId("baas"), new SituationId("ruit")), examples);
        return Model.of(phrases, List.of(new Example(DangerPhrases.HARMLESS, "nl", "mijn ruit")), "print");
    }

    private static int best(Model model, String text) {
        float[] scores = model.hear(terms(text)).situations();
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private static List<Term> terms(String text) {
        return Term.of("nl", Story.of(text).words());
    }
}
