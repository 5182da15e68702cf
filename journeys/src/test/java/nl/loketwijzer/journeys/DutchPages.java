package nl.loketwijzer.journeys;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The Dutch that a citizen reads, in pages: one for each file of texts, one for each situation of the knowledge base as
 * an overview shows it, and one each for what instanties do, for questions and for papers.
 */
final class DutchPages {

    private static final Path ROOT = Path.of("../i18n/src/main/resources/i18n/nl");
    private static final Set<String> FOR_STAFF = Set.of("admin", "language");

    /** Files that are one page. */
    private static final Set<String> WHOLE = Set.of("instanties", "documents");

    /** The project's own name and patterns for dates: no sentences. */
    private static final String NO_SENTENCES = "common.";

    private DutchPages() {}

    /** Name of the page to its sentences. */
    static Map<String, String> all() {
        Map<String, String> pages = new TreeMap<>();
        for (Path file : files(ROOT, ".properties")) {
            if (!FOR_STAFF.contains(name(file))) {
                pages.put(name(file), texts(file));
            }
        }
        pages.values().removeIf(String::isEmpty);
        for (Path file : files(ROOT.resolve("knowledge"), ".yaml")) {
            knowledge(file, pages);
        }
        return pages;
    }

    /** What instanties are called: names are not translated and not simplified. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        Path file = Path.of("../domain/src/main/resources/knowledge/instanties.yaml");
        read(file).forEach((id, instantie) -> {
            Map<?, ?> facts = (Map<?, ?>) instantie;
            names.addAll(List.of(("" + facts.get("name") + " " + facts.get("fullName")).split("[^\\p{L}]+")));
        });
        return names;
    }

    private static void knowledge(Path file, Map<String, String> pages) {
        read(file).forEach((part, entries) -> {
            if (part.equals("situations")) {
                ((Map<?, ?>) entries).forEach((id, texts) -> pages.put(name(file) + "." + id, said(texts)));
            } else {
                String page = WHOLE.contains(name(file)) ? name(file) : part;
                pages.merge(page, said(entries), String::concat);
            }
        });
    }

    private static String said(Object node) {
        StringBuilder said = new StringBuilder();
        collect(node, said);
        return said.toString();
    }

    private static void collect(Object node, StringBuilder into) {
        if (node instanceof Map<?, ?> map) {
            map.values().forEach(value -> collect(value, into));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> collect(value, into));
        } else if (node != null) {
            into.append(sentence(node.toString())).append("\n\n");
        }
    }

    private static String texts(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder said = new StringBuilder();
        new TreeSet<>(texts.stringPropertyNames())
                .stream()
                        .filter(key -> !key.startsWith(NO_SENTENCES))
                        .map(key -> filled(texts.getProperty(key)))
                        .forEach(text -> said.append(sentence(text)).append("\n\n"));
        return said.toString();
    }

    /** A heading or a label is a sentence of its own. */
    private static String sentence(String text) {
        String whole = text.strip();
        return whole.matches("(?s).*[.?!:”]") ? whole : whole + ".";
    }

    /** A message with something in the place of its arguments. */
    private static String filled(String text) {
        if (!text.contains("{")) {
            return text;
        }
        Map<String, Object> arguments = new HashMap<>();
        MessagePattern pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                boolean counts = i > 0 && pattern.getPart(i - 1).getArgType().hasPluralStyle();
                arguments.put(pattern.getSubstring(pattern.getPart(i)), counts ? 3 : "2");
            }
        }
        return new MessageFormat(text, Locale.forLanguageTag("nl")).format(arguments);
    }

    private static Map<String, Object> read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\..*", "");
    }
}
