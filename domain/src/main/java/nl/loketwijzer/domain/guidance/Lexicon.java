package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Story.Word;

/** The words of one language and the concepts they stand for: {@code huur*} is a beginning, {@code lege_maag} two words. */
final class Lexicon {

    private static final int SHORTEST = 2;

    /** What Arabic writes onto the front of a word: and, so, by, to, on, the. */
    private static final List<String> ARABIC_FRONTS =
            List.of("وال", "بال", "فال", "عال", "لل", "ال", "و", "ب", "ل", "ف", "ع");

    private final List<String> fronts;
    private final Map<String, List<Form>> whole = new HashMap<>();
    private final Map<String, List<Form>> beginnings = new HashMap<>();
    private int longest;

    /** One word of a form. */
    private record Part(String text, boolean begins) {

        static Part of(String text) {
            boolean begins = text.endsWith("*");
            return new Part(Story.fold(begins ? text.substring(0, text.length() - 1) : text), begins);
        }

        boolean fits(String word) {
            return begins ? word.startsWith(text) : word.equals(text);
        }
    }

    private record Form(List<Part> parts, int concept) {

        /** Whether the words behind the first one are there too. */
        boolean goesOn(List<Word> words, int at) {
            if (at + parts.size() > words.size()) {
                return false;
            }
            for (int i = 1; i < parts.size(); i++) {
                if (!parts.get(i).fits(words.get(at + i).folded())) {
                    return false;
                }
            }
            return true;
        }
    }

    Lexicon(String language) {
        fronts = language.equals("ar") ? ARABIC_FRONTS : List.of();
    }

    void add(String form, int concept) {
        List<Part> parts = Stream.of(form.split("_")).map(Part::of).toList();
        Part first = parts.getFirst();
        (first.begins() ? beginnings : whole)
                .computeIfAbsent(first.text(), key -> new ArrayList<>())
                .add(new Form(parts, concept));
        if (first.begins()) {
            longest = Math.max(longest, first.text().length());
        }
    }

    void find(List<Word> words, int at, Set<Integer> into) {
        String word = words.get(at).folded();
        find(word, words, at, into);
        for (String front : fronts) {
            if (!into.isEmpty()) {
                return;
            }
            if (word.startsWith(front) && word.length() > front.length() + SHORTEST) {
                find(word.substring(front.length()), words, at, into);
            }
        }
    }

    /** Of beginnings the longest that fits says it best. */
    private void find(String word, List<Word> words, int at, Set<Integer> into) {
        add(whole.getOrDefault(word, List.of()), words, at, into);
        for (int length = Math.min(longest, word.length()); length >= SHORTEST; length--) {
            if (add(beginnings.getOrDefault(word.substring(0, length), List.of()), words, at, into)) {
                return;
            }
        }
    }

    private static boolean add(List<Form> forms, List<Word> words, int at, Set<Integer> into) {
        boolean found = false;
        for (Form form : forms) {
            if (form.goesOn(words, at)) {
                into.add(form.concept());
                found |= form.parts().size() == 1;
            }
        }
        return found;
    }
}
