package nl.loketwijzer.domain.guidance;

import java.util.List;
import nl.loketwijzer.domain.guidance.Story.Word;

/**
 * A word as the recogniser sees it.
 *
 * @param stem without its ending; empty for a word that says nothing by itself
 */
record Term(Word word, String stem) {

    /** @param language tag of the language they are written in */
    static List<Term> of(String language, List<Word> words) {
        return words.stream()
                .map(word -> new Term(word, Stems.of(language, word.folded())))
                .toList();
    }
}
