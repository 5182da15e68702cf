package nl.loketwijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every key that the code uses exists, and every key that exists is used. Keys are used as a whole literal
 * ({@code "booking.slot.none"}) or as the beginning of one, to which an id is added ({@code "crisis." + kind}).
 */
class MessageKeysTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");

    /** A literal that is asked for as a text on the spot; other literals only look like keys. */
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:text|get)\\(\\s*\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");

    private final Set<String> keys = new TreeSet<>();
    private final Set<String> literals = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();

    MessageKeysTest() throws IOException {
        List<String> files = Files.readAllLines(ROOT.resolve("i18n/src/main/resources/i18n/files")).stream()
                .map(line -> line.split(" ")[0])
                .toList();
        for (String file : files) {
            Properties texts = new Properties();
            try (Reader reader =
                    Files.newBufferedReader(ROOT.resolve("i18n/src/main/resources/i18n/nl/" + file + ".properties"))) {
                texts.load(reader);
            }
            keys.addAll(texts.stringPropertyNames());
        }
        for (Path source : sources()) {
            String code = Files.readString(source);
            collect(LITERAL.matcher(code), files, literals);
            collect(ASKED.matcher(code), files, asked);
        }
    }

    private static void collect(Matcher found, List<String> files, Set<String> into) {
        while (found.find()) {
            if (files.contains(found.group(1).split("\\.")[0])) {
                into.add(found.group(1));
            }
        }
    }

    @Test
    void everyKeyIsUsed() {
        assertThat(keys.stream()
                        .filter(key -> !literals.contains(key)
                                && literals.stream().noneMatch(literal -> begins(literal, key))))
                .as("texts that nobody uses")
                .isEmpty();
    }

    @Test
    void everyUsedKeyExists() {
        assertThat(asked.stream()
                        .filter(literal ->
                                !keys.contains(literal) && keys.stream().noneMatch(key -> begins(literal, key))))
                .as("keys without a text")
                .isEmpty();
    }

    private static boolean begins(String literal, String key) {
        return key.startsWith(literal.endsWith(".") ? literal : literal + ".");
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String module : List.of("i18n", "domain", "portal", "admin")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module + "/src/main/java"))) {
                files.filter(path -> path.toString().endsWith(".java")).forEach(all::add);
            }
        }
        return all;
    }
}
