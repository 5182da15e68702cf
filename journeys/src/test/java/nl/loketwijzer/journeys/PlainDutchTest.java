package nl.loketwijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.JLanguageTool;
import org.languagetool.ToneTag;
import org.languagetool.language.Dutch;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.RuleMatch;

/** Rules 4, 5 and 6 of docs/calm-and-plain.md: common words, easy sentences, nothing old-fashioned. */
class PlainDutchTest {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");
    private static final Pattern VOWELS = Pattern.compile(
            "aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyàáèéëêïíîöóòüú]", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOT_USED = Set.of("OUDERWETS", "CLICHES");

    /** Names of papers, not sentences: "uw verblijfsdocument" has no easier name. */
    private static final Set<String> ONLY_NAMES = Set.of("documents");

    /** The word on the form of the gemeente; the sentence behind it says what it means. */
    private static final Set<String> EXPLAINED = Set.of("urgentie");

    private static Map<String, String> pages;
    private static JLanguageTool dutch;
    private static Set<String> known;

    @BeforeAll
    static void readOnce() throws IOException {
        pages = DutchPages.all();
        dutch = new JLanguageTool(new Dutch());
        dutch.getAllRules().stream()
                .filter(rule -> !NOT_USED.contains(rule.getCategory().getId().toString()))
                .forEach(rule -> dutch.disableRule(rule.getId()));
        known = new HashSet<>();
        lines("/org/languagetool/resource/nl/common_words.txt").forEach(known::add);
        lines("/words-we-explain.txt").forEach(known::add);
        DutchPages.names().forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
    }

    @Test
    void atMostFiveOfAHundredWordsAreUncommon() throws IOException {
        Map<String, String> hard = new TreeMap<>();
        for (var page : pages.entrySet()) {
            List<String> uncommon = uncommon(page.getValue());
            long words = WORD.matcher(page.getValue()).results().count();
            if (uncommon.size() > 0.05 * words) {
                hard.put(page.getKey(), uncommon.size() + " of " + words + ": " + uncommon);
            }
        }
        assertThat(hard).isEmpty();
    }

    @Test
    void everyPageIsEasyByDoumasFormula() {
        Map<String, Long> hard = new TreeMap<>();
        pages.forEach((name, text) -> {
            double score = douma(text);
            if (score < 70 && !ONLY_NAMES.contains(name)) {
                hard.put(name, Math.round(score));
            }
        });
        assertThat(hard).isEmpty();
    }

    @Test
    void nothingIsOldFashionedOrACliche() throws IOException {
        List<String> found = new ArrayList<>();
        for (var page : pages.entrySet()) {
            for (RuleMatch match : matches(page.getValue())) {
                String words = page.getValue().substring(match.getFromPos(), match.getToPos());
                if (!EXPLAINED.contains(words)) {
                    found.add(page.getKey() + ": " + words + " ("
                            + match.getRule().getFullId() + ")");
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void seesWhatIsNotPlain() throws IOException {
        assertThat(matches("Gelieve derhalve gaarne uw bescheiden te overleggen."))
                .anyMatch(match ->
                        NOT_USED.contains(match.getRule().getCategory().getId().toString()));
        assertThat(uncommon("Desalniettemin prevaleert de beschikking.")).isNotEmpty();
        assertThat(douma("De onherroepelijkheid van de beschikking verhindert heroverweging."))
                .isLessThan(70);
    }

    private static List<RuleMatch> matches(String text) throws IOException {
        return dutch.check2(
                        new AnnotatedTextBuilder().addText(text).build(),
                        true,
                        JLanguageTool.ParagraphHandling.NORMAL,
                        null,
                        JLanguageTool.Mode.ALL,
                        JLanguageTool.Level.PICKY,
                        Set.of(ToneTag.ALL_TONE_RULES),
                        null)
                .getRuleMatches();
    }

    /** Words of which no form stands in the list of common words; names begin with a capital inside a sentence. */
    private static List<String> uncommon(String text) throws IOException {
        List<String> found = new ArrayList<>();
        for (AnalyzedSentence sentence : dutch.analyzeText(text)) {
            for (var token : sentence.getTokensWithoutWhitespace()) {
                String word = token.getToken();
                if (WORD.matcher(word).matches()
                        && !isKnown(word)
                        && token.getReadings().stream()
                                .map(AnalyzedToken::getLemma)
                                .noneMatch(lemma -> lemma != null && isKnown(lemma))) {
                    found.add(word);
                }
            }
        }
        return found;
    }

    private static boolean isKnown(String word) {
        return known.contains(word) || known.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Higher is easier; 70 and more reads easily. */
    private static double douma(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        double sentences = text.split("[.?!:]+[”)]?(\\s+|$)").length;
        double syllables = words.stream()
                .mapToLong(word -> Math.max(1, VOWELS.matcher(word).results().count()))
                .sum();
        return 206.8 - 0.77 * (100 * syllables / words.size()) - 0.93 * (words.size() / sentences);
    }

    private static List<String> lines(String resource) throws IOException {
        try (var stream = PlainDutchTest.class.getResourceAsStream(resource);
                var reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }
}
