package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.loketwijzer.domain.guidance.Story.Word;

/** Cuts a story into parts that may each be about something else. */
final class Clauses {

    private static final int LONGEST = 28;
    private static final int SHORTEST = 4;
    private static final int MOST = 40;

    /** Folded, of all languages; Arabic writes "and" onto the next word. */
    private static final Set<String> JOINTS = Set.of(
            "en", "maar", "want", "ook", "and", "but", "because", "also", "ve", "ama", "cunku", "ayrica", "i", "oraz",
            "ale", "bo", "тому", "і", "та", "але", "бо", "також", "لكن", "بس", "لان", "وكمان", "كمان", "ثم", "وايضا");

    /** Folded, of all languages: what comes behind it is what it is about. */
    private static final Set<String> BUT =
            Set.of("maar", "but", "ale", "lecz", "ama", "fakat", "але", "но", "لكن", "بس", "ولكن");

    private Clauses() {}

    static boolean beginsWithBut(List<Word> clause) {
        return BUT.contains(clause.getFirst().folded());
    }

    /** Sentences, and the parts of sentences between commas and joining words when they are long enough. */
    static List<List<Word>> of(List<Word> words) {
        List<List<Word>> clauses = new ArrayList<>();
        for (List<Word> sentence : sentences(words)) {
            clauses.add(sentence);
            List<List<Word>> parts = parts(sentence);
            if (parts.size() > 1) {
                clauses.addAll(parts);
            }
        }
        return clauses.size() > MOST ? clauses.subList(0, MOST) : clauses;
    }

    /** Sentences; very long ones in parts. */
    static List<List<Word>> sentences(List<Word> words) {
        List<List<Word>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            boolean end = i == words.size()
                    || words.get(i).sentence() != words.get(start).sentence()
                    || i - start >= LONGEST;
            if (end) {
                sentences.add(words.subList(start, i));
                start = i;
            }
        }
        return sentences;
    }

    private static List<List<Word>> parts(List<Word> sentence) {
        List<List<Word>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < sentence.size(); i++) {
            Word word = sentence.get(i);
            boolean joint = word.afterBreak() || JOINTS.contains(word.folded());
            if (joint && i - start >= SHORTEST && sentence.size() - i >= SHORTEST) {
                parts.add(sentence.subList(start, i));
                start = i;
            }
        }
        parts.add(sentence.subList(start, sentence.size()));
        return parts;
    }
}
