package nl.loketwijzer.domain.guidance;

import java.util.List;
import nl.loketwijzer.domain.guidance.Story.Word;

/**
 * A word as the recogniser sees it.
 *
 * @param stem without its ending, or empty for words that say nothing
 * @param concepts what it stands for in every language, by number
 */
record Term(Word word, String stem, List<Integer> concepts) {

    Term {
        concepts = List.copyOf(concepts);
    }
}
