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
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Vectors.Vector;

/**
 * What was learned from the phrases. {@link ModelBuilder} makes it during the build, an app only loads it.
 *
 * @param fingerprint of all it was learned from
 * @param subjects the situations by number
 * @param danger tells the kinds of crisis apart, and what is harmless
 */
record Model(String fingerprint, List<SituationId> subjects, Vectors vectors, Matcher matcher, Classifier danger) {

    static final String FILE = "guidance/model.bin";

    Model {
        subjects = List.copyOf(subjects);
    }

    /**
     * How a text sounds.
     *
     * @param situations for each subject 0 to 1
     * @param danger for each kind of crisis, and for none, how likely it is; together 1
     */
    record Sound(double[] situations, float[] danger) {}

    /** Learns; takes a while. */
    static Model of(Phrases phrases, List<Example> dangers, String fingerprint) {
        List<List<Term>> texts = texts(phrases.examples());
        List<List<Term>> calls = texts(dangers);
        int[] subjectOf = subjects(phrases.examples());
        int subjects = phrases.none() + 1;
        Vectors vectors =
                Vectors.among(
                Stream.concat(texts.stream(), calls.stream()).distinct().toList());
        return new Model(
                fingerprint,
                phrases.subjects(),
                vectors,
                new Matcher(
                        Learning.classifier(vectors, texts, subjectOf, subjects), Bm25.of(texts, subjectOf, subjects)),
                Learning.classifier(vectors, calls, subjects(dangers), DangerPhrases.HARMLESS + 1));
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
        return new Sound(matcher.scores(vector, text), danger.likelihood(vector));
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
            matcher.write(out);
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
        return new Model(fingerprint, subjects, Vectors.read(in), Matcher.read(in), Classifier.read(in));
    }
}
