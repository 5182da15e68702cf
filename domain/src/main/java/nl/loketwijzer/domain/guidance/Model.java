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

/**
 * What was learned from the phrases. {@link ModelBuilder} makes it during the build, an app only loads it.
 *
 * @param fingerprint of all it was learned from
 * @param subjects the situations by number
 */
record Model(String fingerprint, List<SituationId> subjects, Matcher matcher) {

    static final String FILE = "guidance/model.bin";

    Model {
        subjects = List.copyOf(subjects);
    }

    /** Learns; takes a while. */
    static Model of(Phrases phrases, Terms terms, String fingerprint) {
        return new Model(fingerprint, phrases.subjects(), Matcher.of(phrases, terms));
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
            matcher.write(out);
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
        return new Model(fingerprint, subjects, Matcher.read(in));
    }
}
