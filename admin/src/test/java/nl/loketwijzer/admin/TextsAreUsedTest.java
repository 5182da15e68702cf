package nl.loketwijzer.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsAreUsedTest {

    private static final Pattern KEY = Pattern.compile("\"(admin\\.[A-Za-z.]+)\"");

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> used = used();

        assertThat(keys()).allMatch(key -> used.stream().anyMatch(literal -> reaches(literal, key)));
    }

    @Test
    void everyTextThatIsUsedExists() throws IOException {
        List<String> keys = keys();

        assertThat(used()).allMatch(literal -> keys.stream().anyMatch(key -> reaches(literal, key)));
    }

    /** A literal is a whole key, or the beginning of keys that end in a name. */
    private static boolean reaches(String literal, String key) {
        return key.equals(literal) || key.startsWith(literal.endsWith(".") ? literal : literal + ".");
    }

    private static Set<String> used() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(TextsAreUsedTest::literals)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> literals(Path file) {
        try {
            return KEY
                    .matcher(Files.readString(file))
                    .results()
                    .map((MatchResult result) -> result.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of all files that staff read: {@code admin} and those whose name begins with it. */
    private static List<String> keys() throws IOException {
        Properties properties = new Properties();
        for (String file : files()) {
            try (InputStream in = TextsAreUsedTest.class.getResourceAsStream("/i18n/nl/" + file + ".properties")) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        return List.copyOf(properties.stringPropertyNames());
    }

    private static List<String> files() throws IOException {
        try (InputStream in = TextsAreUsedTest.class.getResourceAsStream("/i18n/files")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" ")[0])
                    .filter(name -> name.startsWith("admin"))
                    .toList();
        }
    }
}
