package nl.loketwijzer.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Understanding.Recognised;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.i18n.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our own labelled descriptions, written without sight of the phrases. {@code -own} lines are there to learn from,
 * {@code -held} lines only to measure: no test prints what becomes of them.
 */
@Tag("understanding")
class OwnSetsTest {

    private static final Path FOLDER = Path.of("src/test/evaluation");
    private static final double ALIKE = 0.75;

    private static final Guidance GUIDANCE = new Guidance(new Instanties(), Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "pl", "tr", "uk", "ar"})
    void recognisesARightSituationAmongTheFirstThree(String tag) {
        List<LabelledLine> lines = lines(tag + "-own.jsonl")
                .filter(line -> !line.situations().isEmpty())
                .toList();

        long right = lines.stream()
                .filter(line -> situations(line).stream().anyMatch(line.situations()::contains))
                .count();

        assertThat(lines).hasSizeGreaterThan(40);
        assertThat((double) right / lines.size()).isGreaterThan(0.85);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "pl", "tr", "uk", "ar"})
    @Tag("crisis")
    void hearsEveryCryForHelp(String tag) {
        assertThat(lines(tag + "-own.jsonl").filter(LabelledLine::crisis))
                .isNotEmpty()
                .allMatch(line -> understand(line).crisis() != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "pl", "tr", "uk", "ar"})
    void doesNotGuessAtWhatIsNotOurs(String tag) {
        List<LabelledLine> others =
                lines(tag + "-own.jsonl").filter(LabelledLine::outOfScope).toList();

        long found =
                others.stream().filter(line -> !understand(line).understood()).count();

        assertThat(others).hasSizeGreaterThan(10);
        assertThat((double) found / others.size()).isGreaterThan(0.9);
    }

    @Test
    void noDescriptionIsACopyOfAPhrase() throws IOException {
        KnowledgeFiles files = KnowledgeFiles.house();
        Copies copies =
                new Copies(Phrases.read(files, KnowledgeLoader.load(files, new Instanties())).examples().stream()
                        .map(example -> words(example.text()))
                        .filter(words -> words.size() > 3)
                        .toList());
        try (Stream<Path> sets = Files.list(FOLDER)) {
            assertThat(sets.flatMap(set -> lines(set.getFileName().toString()))
                            .filter(line -> copies.hasOneLike(words(line.text())))
                            .map(LabelledLine::id))
                    .isEmpty();
        }
    }

    /** Which phrases share most of their words with a line: found by their words, there are tens of thousands. */
    private static final class Copies {

        private final List<Set<String>> phrases;
        private final Map<String, List<Integer>> byWord = new HashMap<>();

        Copies(List<Set<String>> phrases) {
            this.phrases = phrases;
            for (int i = 0; i < phrases.size(); i++) {
                for (String word : phrases.get(i)) {
                    byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
                }
            }
        }

        boolean hasOneLike(Set<String> line) {
            Map<Integer, Integer> shared = new HashMap<>();
            line.forEach(word -> byWord.getOrDefault(word, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum)));
            return shared.entrySet().stream()
                    .anyMatch(entry -> entry.getValue()
                            >= ALIKE * (phrases.get(entry.getKey()).size() + line.size() - entry.getValue()));
        }
    }

    private static Set<String> words(String text) {
        return Story.of(text).words().stream().map(Story.Word::folded).collect(Collectors.toSet());
    }

    private static List<String> situations(LabelledLine line) {
        return understand(line).situations().stream()
                .map(Recognised::situation)
                .map(SituationId::value)
                .toList();
    }

    private static Understanding understand(LabelledLine line) {
        return GUIDANCE.understand(line.text(), Language.of(line.lang()).orElseThrow());
    }

    private static Stream<LabelledLine> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream().map(line -> LabelledLine.read(line, file, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
