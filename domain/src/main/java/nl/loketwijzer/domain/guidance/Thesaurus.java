package nl.loketwijzer.domain.guidance;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.loketwijzer.domain.guidance.Story.Word;
import nl.loketwijzer.domain.shared.YamlNode;
import nl.loketwijzer.i18n.Language;

/**
 * What words stand for, alike in every language: what was learned from a Dutch phrase about hunger helps who writes of
 * it in Arabic. Dutch words are known in every language: newcomers use them for what has no name at home.
 */
final class Thesaurus {

    private final Map<String, Lexicon> byLanguage = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Reads {@code CONCEPT: words}, for each language one file. */
    Thesaurus(KnowledgeFiles files) {
        for (Language language : Language.all()) {
            YamlNode file = files.sayings(language, "concepts");
            var lexicon = new Lexicon(language.tag());
            file.fields().forEach((concept, words) -> {
                int number = numbers.computeIfAbsent(concept, added -> numbers.size());
                List.of(words.text().strip().split("\\s+")).forEach(form -> lexicon.add(form, number));
            });
            byLanguage.put(language.tag(), lexicon);
        }
    }

    /** What the word at this place stands for; with what follows where several words belong together. */
    List<Integer> concepts(String language, List<Word> words, int at) {
        Set<Integer> found = new LinkedHashSet<>();
        Lexicon own = byLanguage.get(language);
        if (own != null) {
            own.find(words, at, found);
        }
        Lexicon dutch = byLanguage.get(Language.DUTCH.tag());
        if (found.isEmpty() && dutch != null && dutch != own) {
            dutch.find(words, at, found);
        }
        return List.copyOf(found);
    }
}
