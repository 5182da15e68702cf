package nl.loketwijzer.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The rules for words (docs/calm-and-plain.md) over every sentence that a citizen reads: the texts of the portal, the
 * mails and the knowledge base. Staff texts may be precise and are left out.
 */
class PlainWordsTest {

    private static final Set<String> FOR_STAFF = Set.of("admin", "language");

    /** Date patterns are no sentences. */
    private static final String PATTERNS = "common.date.";

    private static final Map<String, Pattern> NOT_USED = Map.of(
            "nl",
            anyOf(
                    "u moet|moet u|verplicht\\w*|fraude(?!helpdesk)\\w*|sanctie\\w*|laatste kans|dringend\\w*|onjuist\\w*",
                    "ongeldig\\w*|u heeft recht op|heeft u recht op|binnenkort|gelieve|middels|derhalve|teneinde"),
            "en",
            anyOf("you must|mandatory|compulsory|fraud|sanction\\w*|last chance|urgently|invalid|you are entitled to"),
            "pl",
            anyOf(
                    "musi Pan\\w*|musi Pani|obowiązk\\w*|oszustw\\w*|sankcj\\w*|ostatnia szansa|nieważn\\w*|ma Pani? prawo do"),
            "tr",
            anyOf(
                    "zorundas\\w*|zorunlu\\w*|mecbur\\w*|sahtekarlı\\w*|yaptırım\\w*|son şans\\w*|acilen|geçersiz\\w*|hakkınız var"),
            "uk",
            anyOf(
                    "ви повинні|ви мусите|обов[’']язков\\w*|шахрайств\\w*|санкці\\w*|останній шанс|терміново|недійсн\\w*|ви маєте право на"),
            "ar",
            anyOf(
                    "يجب عليك|عليك أن|إلزامي\\w*|إجباري\\w*|احتيال|عقوب\\w*|آخر فرصة|فرصتك الأخيرة|عاجل\\w*|غير صالح\\w*|لك الحق|يحق لك"));

    /** Names in capitals that people know or that the screen explains. */
    private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{4,}\\b");

    private static final Set<String> NAMES = Set.of("CJIB", "LBIO", "IOAZ");

    static Stream<String> languages() {
        return Language.all().stream().map(Language::tag);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noSentenceIsLongerThanFifteenWords(String tag) throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (var text : sentences(tag).entrySet()) {
            for (String sentence : text.getValue()) {
                if (words(sentence) > 15) {
                    tooLong.add(text.getKey() + ": " + sentence);
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void sentencesAreTenWordsOnAverageAtMost(String tag) throws IOException {
        double average = sentences(tag).values().stream()
                .flatMap(List::stream)
                .mapToInt(PlainWordsTest::words)
                .filter(words -> words > 1)
                .average()
                .orElseThrow();
        assertThat(average).isLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noParagraphIsLongerThanFiftyWords(String tag) throws IOException {
        assertThat(texts(tag))
                .noneSatisfy((key, text) -> assertThat(words(text)).isGreaterThan(50));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void usesNoWordsThatFrighten(String tag) throws IOException {
        Pattern notUsed = NOT_USED.get(tag);
        assertThat(notUsed).as("a list of words for " + tag).isNotNull();
        Map<String, String> found = new TreeMap<>();
        texts(tag).forEach((key, text) -> {
            var matcher = notUsed.matcher(text);
            if (matcher.find()) {
                found.put(key, matcher.group());
            }
        });
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shoutsNot(String tag) throws IOException {
        Map<String, String> loud = new TreeMap<>();
        texts(tag).forEach((key, text) -> {
            var matcher = CAPITALS.matcher(text);
            while (matcher.find()) {
                if (!NAMES.contains(matcher.group())) {
                    loud.put(key, text);
                }
            }
            if (text.chars().filter(sign -> sign == '!').count() > 0) {
                loud.put(key, text);
            }
        });
        assertThat(loud).isEmpty();
    }

    private static Pattern anyOf(String... choices) {
        return Pattern.compile(
                "\\b(" + String.join("|", choices) + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static Map<String, List<String>> sentences(String tag) throws IOException {
        Map<String, List<String>> all = new TreeMap<>();
        for (var text : texts(tag).entrySet()) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(tag));
            breaks.setText(text.getValue());
            List<String> parts = new ArrayList<>();
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                parts.add(text.getValue().substring(start, end).strip());
            }
            all.put(text.getKey(), parts);
        }
        return all;
    }

    private static int words(String sentence) {
        return (int) Stream.of(sentence.split("[^\\p{L}\\p{N}'’.-]+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    private static Map<String, String> texts(String tag) throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (String file : Folder.files(tag, ".properties")) {
            if (!FOR_STAFF.contains(file.replaceFirst("-.*", ""))) {
                Folder.texts(tag, file).forEach((key, text) -> {
                    if (!key.startsWith(PATTERNS)) {
                        all.put(key, filled(tag, text));
                    }
                });
            }
        }
        for (String file : Folder.files(tag + "/knowledge", ".yaml")) {
            try (Reader reader = Files.newBufferedReader(Folder.ROOT.resolve(tag + "/knowledge/" + file + ".yaml"))) {
                collect("knowledge/" + file, new Yaml(new SafeConstructor(new LoaderOptions())).load(reader), all);
            }
        }
        return all;
    }

    /** A message with something in the place of its arguments. */
    private static String filled(String tag, String text) {
        if (!text.contains("{")) {
            return text;
        }
        Map<String, Object> arguments = new HashMap<>();
        MessagePattern pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                boolean counts = i > 0 && pattern.getPart(i - 1).getArgType().hasPluralStyle();
                arguments.put(pattern.getSubstring(pattern.getPart(i)), counts ? 3 : "x");
            }
        }
        return new MessageFormat(text, Locale.forLanguageTag(tag)).format(arguments);
    }

    private static void collect(String path, Object node, Map<String, String> into) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> collect(path + "." + key, value, into));
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(path + "." + i, list.get(i), into);
            }
        } else if (node != null) {
            into.put(path, node.toString());
        }
    }
}
