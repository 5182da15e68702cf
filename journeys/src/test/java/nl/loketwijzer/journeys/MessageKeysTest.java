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
 * ({@code "booking.slot.none"}) or as a literal that ends with a dot, to which an id is added ({@code "crisis." + kind}).
 */
class MessageKeysTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");

    private final Set<String> keys = new TreeSet<>();
    private final Set<String> whole = new TreeSet<>();
    private final Set<String> beginnings = new TreeSet<>();

    MessageKeysTest() throws IOException {
        List<String> files = Files.readAllLines(ROOT.resolve("i18n/src/main/resources/i18n/files"));
        for (String file : files) {
            Properties texts = new Properties();
            try (Reader reader =
                    Files.newBufferedReader(ROOT.resolve("i18n/src/main/resources/i18n/nl/" + file + ".properties"))) {
                texts.load(reader);
            }
            keys.addAll(texts.stringPropertyNames());
        }
        for (Path source : sources()) {
            Matcher literals = LITERAL.matcher(Files.readString(source));
            while (literals.find()) {
                String literal = literals.group(1);
                if (files.contains(literal.split("\\.")[0]) && literal.contains(".")) {
                    (literal.endsWith(".") ? beginnings : whole).add(literal);
                }
            }
        }
    }

    @Test
    void everyKeyIsUsed() {
        List<String> unused = new ArrayList<>();
        for (String key : keys) {
            if (!whole.contains(key) && beginnings.stream().noneMatch(key::startsWith)) {
                unused.add(key);
            }
        }
        assertThat(unused).as("texts that nobody uses").isEmpty();
    }

    @Test
    void everyUsedKeyExists() {
        List<String> missing = new ArrayList<>();
        for (String key : whole) {
            if (!keys.contains(key)) {
                missing.add(key);
            }
        }
        for (String beginning : beginnings) {
            if (keys.stream().noneMatch(key -> key.startsWith(beginning))) {
                missing.add(beginning + "…");
            }
        }
        assertThat(missing).as("keys without a text").isEmpty();
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
