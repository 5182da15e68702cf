package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.guidance.Story.Word;
import nl.loketwijzer.domain.shared.YamlNode;

/** Several ways of saying one thing. */
record WordPatterns(List<WordPattern> patterns) {

    /** Words from {@code start} to before {@code end}. */
    record Span(int start, int end) {}

    static WordPatterns read(YamlNode list) {
        return new WordPatterns(list.texts().stream().map(WordPattern::of).toList());
    }

    List<Span> find(List<Word> words) {
        List<Span> found = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            for (WordPattern pattern : patterns) {
                int end = pattern.matchAt(words, start);
                if (end > start) {
                    found.add(new Span(start, end));
                }
            }
        }
        return found;
    }

    /** The words without those that belong to one of these patterns. */
    List<Word> without(List<Word> words) {
        List<Span> spans = find(words);
        return IntStream.range(0, words.size())
                .filter(i -> spans.stream().noneMatch(span -> span.start() <= i && i < span.end()))
                .mapToObj(words::get)
                .toList();
    }
}
