package nl.loketwijzer.domain.guidance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Story.Word;

/**
 * A way of saying something, as translators write it: {@code wil|wilde _ dood}. Words follow each other; {@code |} gives a
 * choice, {@code *} ends a word that may go on, {@code _} stands for at most four words. Never over the end of a sentence.
 */
record WordPattern(List<Part> parts) {

    private static final int LONGEST_GAP = 4;
    private static final char ARABIC_AND = 'و';

    /** One word of the pattern, in all its forms; without forms it is a gap. */
    record Part(Set<String> whole, List<String> beginnings) {

        boolean isGap() {
            return whole.isEmpty() && beginnings.isEmpty();
        }

        boolean fits(String word) {
            return says(word) || says(withoutAnd(word));
        }

        private boolean says(String word) {
            return whole.contains(word) || beginnings.stream().anyMatch(word::startsWith);
        }
    }

    /** Arabic writes "and" as a letter in front of the next word. */
    static String withoutAnd(String word) {
        return word.length() > 2 && word.charAt(0) == ARABIC_AND ? word.substring(1) : word;
    }

    Part first() {
        return parts.getFirst();
    }

    static WordPattern of(String text) {
        return new WordPattern(
                Stream.of(text.strip().split(" +")).map(WordPattern::part).toList());
    }

    /** Index behind the last word when the pattern stands at this word, else -1. */
    int matchAt(List<Word> words, int start) {
        return match(words, start, 0, start);
    }

    private static Part part(String text) {
        if (text.equals("_")) {
            return new Part(Set.of(), List.of());
        }
        List<String> forms = Stream.of(text.split("\\|")).toList();
        return new Part(
                Set.copyOf(forms.stream()
                        .filter(form -> !form.endsWith("*"))
                        .map(Story::fold)
                        .toList()),
                forms.stream()
                        .filter(form -> form.endsWith("*"))
                        .map(form -> Story.fold(form.substring(0, form.length() - 1)))
                        .toList());
    }

    private int match(List<Word> words, int at, int index, int start) {
        if (index == parts.size()) {
            return at;
        }
        Part part = parts.get(index);
        if (part.isGap()) {
            for (int skip = 0; skip <= LONGEST_GAP; skip++) {
                int end = match(words, at + skip, index + 1, start);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        boolean here = at < words.size()
                && words.get(at).sentence() == words.get(start).sentence()
                && part.fits(words.get(at).folded());
        return here ? match(words, at + 1, index + 1, start) : -1;
    }
}
