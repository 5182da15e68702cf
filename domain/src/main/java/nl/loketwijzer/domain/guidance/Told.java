package nl.loketwijzer.domain.guidance;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Story.Word;
import nl.loketwijzer.domain.shared.YamlNode;
import nl.loketwijzer.i18n.Language;

/** Hears answers in a story: what somebody has told already need not be asked. */
final class Told {

    private final KnowledgeBase knowledge;
    private final Map<String, Map<String, Map<String, WordPatterns>>> byLanguage = new HashMap<>();

    /** Reads {@code QUESTION: {CHOICE: [patterns]}}, for each language one file. */
    Told(KnowledgeFiles files, KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        for (Language language : Language.all()) {
            Map<String, Map<String, WordPatterns>> questions = new HashMap<>();
            files.sayings(language, "answers")
                    .fields()
                    .forEach((question, choices) -> questions.put(question, choices(question, choices)));
            byLanguage.put(language.tag(), questions);
        }
    }

    private Map<String, WordPatterns> choices(String question, YamlNode node) {
        if (!knowledge.questions().containsKey(question)) {
            throw node.broken("unknown question " + question);
        }
        Map<String, WordPatterns> choices = new LinkedHashMap<>();
        node.only(knowledge.question(question).choices().toArray(String[]::new))
                .fields()
                .forEach((choice, patterns) -> choices.put(choice, WordPatterns.read(patterns)));
        return choices;
    }

    /** Answers to the questions of these situations, where the story says one thing and not two. */
    Map<String, String> answers(List<Word> words, String language, List<SituationId> situations) {
        Map<String, String> answers = new LinkedHashMap<>();
        knowledge.rules(situations).stream()
                .flatMap(rule -> rule.questions().stream())
                .distinct()
                .forEach(question -> {
                    List<String> heard = heard(question, words, language);
                    if (heard.size() == 1) {
                        answers.put(question, heard.getFirst());
                    }
                });
        return answers;
    }

    /** Dutch words for Dutch things stand in every language. */
    private List<String> heard(String question, List<Word> words, String language) {
        return Stream.of(language, Language.DUTCH.tag())
                .distinct()
                .map(byLanguage::get)
                .filter(Objects::nonNull)
                .flatMap(questions -> questions.getOrDefault(question, Map.of()).entrySet().stream())
                .filter(entry -> !entry.getValue().find(words).isEmpty())
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
    }
}
