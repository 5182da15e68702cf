package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.List;
import nl.loketwijzer.domain.guidance.Story.Word;

/** Reads words: their stems, and what they stand for. */
final class Terms {

    private final Thesaurus thesaurus;

    Terms(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /** @param language tag of the language they are written in */
    List<Term> of(String language, List<Word> words) {
        List<Term> terms = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            terms.add(new Term(word, Stems.of(language, word.folded()), thesaurus.concepts(language, words, i)));
        }
        return terms;
    }
}
