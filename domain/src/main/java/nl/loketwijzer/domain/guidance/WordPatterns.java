package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.guidance.Story.Word;
import nl.loketwijzer.domain.shared.YamlNode;
import org.jspecify.annotations.Nullable;

/** Several ways of saying one thing, found by the word that they begin with. */
final class WordPatterns {

    private final Map<String, List<WordPattern>> byFirstWord = new HashMap<>();
    private final Map<String, List<WordPattern>> byBeginning = new HashMap<>();
    private final int longestBeginning;

    /** Words from {@code start} to before {@code end}. */
    record Span(int start, int end) {}

    private WordPatterns(List<WordPattern> patterns) {
        for (WordPattern pattern : patterns) {
            pattern.first().whole().forEach(word -> add(byFirstWord, word, pattern));
            pattern.first().beginnings().forEach(beginning -> add(byBeginning, beginning, pattern));
        }
        longestBeginning =
                byBeginning.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** @throws nl.loketwijzer.domain.shared.BrokenFile when one of them begins with a gap */
    static WordPatterns read(YamlNode list) {
        List<WordPattern> patterns = list.texts().stream().map(WordPattern::of).toList();
        if (patterns.stream().anyMatch(pattern -> pattern.first().isGap())) {
            throw list.broken("a pattern begins with a gap");
        }
        return new WordPatterns(patterns);
    }

    private static void add(Map<String, List<WordPattern>> index, String key, WordPattern pattern) {
        index.computeIfAbsent(key, added -> new ArrayList<>()).add(pattern);
    }

    List<Span> find(List<Word> words) {
        List<Span> found = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            String word = words.get(start).folded();
            find(word, words, start, found);
            String withoutAnd = WordPattern.withoutAnd(word);
            if (!withoutAnd.equals(word)) {
                find(withoutAnd, words, start, found);
            }
        }
        return found;
    }

    private void find(String word, List<Word> words, int start, List<Span> into) {
        match(byFirstWord.get(word), words, start, into);
        for (int length = Math.min(longestBeginning, word.length()); length > 0; length--) {
            match(byBeginning.get(word.substring(0, length)), words, start, into);
        }
    }

    private static void match(@Nullable List<WordPattern> patterns, List<Word> words, int start, List<Span> into) {
        if (patterns == null) {
            return;
        }
        for (WordPattern pattern : patterns) {
            int end = pattern.matchAt(words, start);
            if (end > start) {
                into.add(new Span(start, end));
            }
        }
    }

    /** The words without those that belong to one of these patterns. */
    List<Word> without(List<Word> words) {
        List<Span> spans = find(words);
        if (spans.isEmpty()) {
            return words;
        }
        return IntStream.range(0, words.size())
                .filter(i -> spans.stream().noneMatch(span -> span.start() <= i && i < span.end()))
                .mapToObj(words::get)
                .toList();
    }
}
