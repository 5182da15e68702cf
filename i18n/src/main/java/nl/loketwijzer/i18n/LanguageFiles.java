package nl.loketwijzer.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads the files of the language folders. */
final class LanguageFiles {

    private LanguageFiles() {}

    /** One tag a line in {@code i18n/languages}; each folder has a {@code language.properties}. */
    static List<Language> languages() {
        return lines("languages").stream().map(LanguageFiles::language).toList();
    }

    /** Every key of every file that this language has. */
    static Map<String, String> texts(String tag) {
        Map<String, String> texts = new HashMap<>();
        for (String file : files(tag)) {
            Properties properties = properties(tag + "/" + file + ".properties");
            for (String key : properties.stringPropertyNames()) {
                if (texts.put(key, properties.getProperty(key)) != null) {
                    throw new IllegalStateException("key " + key + " stands twice in " + tag);
                }
            }
        }
        return Map.copyOf(texts);
    }

    /** One name a line in {@code i18n/files}; behind a name, the only languages that have it: staff read two. */
    static List<String> files(String tag) {
        return lines("files").stream()
                .map(line -> List.of(line.split(" +")))
                .filter(words -> words.size() == 1 || words.contains(tag))
                .map(List::getFirst)
                .toList();
    }

    /** The sentences of {@code i18n/foreign.properties}, by tag. */
    static Map<String, String> foreign() {
        return byTag("foreign");
    }

    /** The names of {@code i18n/spoken.properties}, by tag. */
    static Map<String, String> spoken() {
        return byTag("spoken");
    }

    private static Map<String, String> byTag(String file) {
        Map<String, String> texts = new HashMap<>();
        properties(file + ".properties").forEach((tag, text) -> texts.put((String) tag, (String) text));
        return Map.copyOf(texts);
    }

    private static Language language(String tag) {
        Properties properties = properties(tag + "/language.properties");
        return new Language(
                tag, properties.getProperty("name"), Boolean.parseBoolean(properties.getProperty("reviewed")));
    }

    private static List<String> lines(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(String name) {
        Properties properties = new Properties();
        try (InputStream in = open(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static InputStream open(String name) {
        InputStream in = LanguageFiles.class.getResourceAsStream("/i18n/" + name);
        if (in == null) {
            throw new IllegalStateException("no file i18n/" + name);
        }
        return in;
    }
}
