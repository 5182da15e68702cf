package nl.loketwijzer.domain.guidance;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.loketwijzer.domain.instantie.Instanties;

/** Learns the model during the build, unless what it would be learned from is as it was. */
final class ModelBuilder {

    /** What decides what is learned, beside the words. */
    private static final List<Class<?>> CODE = List.of(
            Classifier.class,
            DangerPhrases.class,
            Features.class,
            Learning.class,
            Model.class,
            Numbers.class,
            Stems.class,
            Story.class,
            Term.class,
            Vectors.class);

    private ModelBuilder() {}

    /** @param arguments the folder of the built classes */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]).resolve(Model.FILE);
        KnowledgeFiles files = KnowledgeFiles.house();
        KnowledgeBase knowledge = KnowledgeLoader.load(files, new Instanties());
        Phrases phrases = Phrases.read(files, knowledge);
        List<Example> dangers = DangerPhrases.read(files, knowledge, phrases);
        String fingerprint = fingerprint(phrases, dangers);
        if (Files.exists(file) && fingerprintOf(file).equals(fingerprint)) {
            return;
        }
        Model model = Model.of(phrases, dangers, fingerprint);
        Files.createDirectories(file.getParent());
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            model.write(out);
        }
    }

    /** Written by another version of this code it may be anything. */
    private static String fingerprintOf(Path file) {
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            return in.readUTF();
        } catch (IOException e) {
            return "";
        }
    }

    /** Of the phrases and of the code that learns. */
    static String fingerprint(Phrases phrases, List<Example> dangers) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.concat(phrases.examples().stream(), dangers.stream())
                    .forEach(example -> add(digest, example.toString().getBytes(StandardCharsets.UTF_8)));
            for (Class<?> code : CODE) {
                add(digest, resource(code.getName().replace('.', '/') + ".class"));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(bytes);
        digest.update((byte) 0);
    }

    private static byte[] resource(String path) {
        try (InputStream in = ModelBuilder.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
