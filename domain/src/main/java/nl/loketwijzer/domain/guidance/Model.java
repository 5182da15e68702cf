package nl.loketwijzer.domain.guidance;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Vectors.Vector;

/**
 * What was learned from the phrases. {@link ModelBuilder} makes it during the build, an app only loads it.
 *
 * @param fingerprint of all it was learned from
 * @param subjects the situations by number
 * @param situations tells the subjects apart, and what is none of them
 * @param danger tells the kinds of crisis apart, and what is harmless
 */
record Model(
        String fingerprint, List<SituationId> subjects, Vectors vectors, Classifier situations, Classifier danger) {

    private static final float STEP = 2f;
    private static final float DANGER_STEP = 3f;

    static final String FILE = "guidance/model.bin";

    Model {
        subjects = List.copyOf(subjects);
    }

    /**
     * How a text sounds.
     *
     * @param situations for each subject, and for none, how likely it is; together 1
     * @param danger for each kind of crisis, and for none, how likely it is; together 1
     */
    record Sound(float[] situations, float[] danger) {}

    /** Learns; takes a while. */
    static Model of(Phrases phrases, List<Example> dangers, String fingerprint) {
        List<List<Term>> texts = texts(phrases.examples());
        List<List<Term>> calls = texts(dangers);
        Vectors vectors = Vectors.among(
                Stream.concat(texts.stream(), calls.stream()).distinct().toList());
        // beside each other, each from its own seed: what is learned does not depend on who is ready first
        CompletableFuture<Classifier> danger = CompletableFuture.supplyAsync(
                () -> Learning.classifier(vectors, calls, subjects(dangers), DangerPhrases.HARMLESS + 1, DANGER_STEP));
        Classifier situations =
                Learning.classifier(vectors, texts, subjects(phrases.examples()), phrases.none() + 1, STEP);
        return new Model(fingerprint, phrases.subjects(), vectors, situations, danger.join());
    }

    private static List<List<Term>> texts(List<Example> examples) {
        return examples.stream()
                .map(example ->
                        Term.of(example.language(), Story.of(example.text()).words()))
                .toList();
    }

    private static int[] subjects(List<Example> examples) {
        return examples.stream().mapToInt(Example::subject).toArray();
    }

    /** The one of the house. */
    static Model house() {
        try (InputStream file = Model.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing: build the module domain with Maven");
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Sound hear(List<Term> text) {
        Vector vector = vectors.of(text);
        return new Sound(situations.likelihood(vector), danger.likelihood(vector));
    }

    /** For where only this is asked: the half of the work. */
    float[] situationsIn(List<Term> text) {
        return situations.likelihood(vectors.of(text));
    }

    float[] dangerIn(List<Term> text) {
        return danger.likelihood(vectors.of(text));
    }

    /** The number of "none of these". */
    int none() {
        return subjects.size();
    }

    void write(OutputStream file) throws IOException {
        try (var out = new DataOutputStream(file)) {
            out.writeUTF(fingerprint);
            out.writeInt(subjects.size());
            for (SituationId subject : subjects) {
                out.writeUTF(subject.value());
            }
            vectors.write(out);
            situations.write(out);
            danger.write(out);
        }
    }

    static Model read(InputStream file) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(file, 1 << 16));
        String fingerprint = in.readUTF();
        int count = in.readInt();
        List<SituationId> subjects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            subjects.add(new SituationId(in.readUTF()));
        }
        return new Model(fingerprint, subjects, Vectors.read(in), Classifier.read(in), Classifier.read(in));
    }
}
