package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Story.Word;
import nl.loketwijzer.domain.guidance.WordPatterns.Span;
import nl.loketwijzer.domain.shared.YamlNode;
import nl.loketwijzer.i18n.Language;

/** Hears answers in a story: what somebody has told already need not be asked. */
final class Told {

    private static final int DENIED_WITHIN = 2;

    /** Folded, of all languages. */
    private static final Set<String> DENIES_NEXT = Set.of(
            "niet", "geen", "nooit", "zonder", "not", "no", "never", "isnt", "wasnt", "arent", "dont", "didnt",
            "havent", "hasnt", "nie", "bez", "nigdy", "ani", "не", "ні", "без", "ніколи", "لا", "ما", "مو", "مش", "ليس",
            "ليست", "لم", "غير", "بدون", "ولا");

    private static final Set<String> DENIES_LAST = Set.of("degil", "yok", "yoktu");

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

    /**
     * Answers to the questions of these situations, where the story says one thing and not two. Of two, what is denied does
     * not count ("niet gestolen, gewoon verlopen"); alone it does: "geen ww meer" tells who pays.
     */
    Map<String, String> answers(List<Word> words, String language, List<SituationId> situations) {
        Map<String, String> answers = new LinkedHashMap<>();
        knowledge.rules(situations).stream()
                .flatMap(rule -> rule.questions().stream())
                .distinct()
                .forEach(question -> one(heard(question, words, language), words)
                        .ifPresent(choice -> answers.put(question, choice)));
        return answers;
    }

    private static Optional<String> one(Map<String, List<Span>> heard, List<Word> words) {
        if (heard.size() > 1) {
            heard.values().removeIf(spans -> spans.stream().allMatch(span -> isDenied(span, words)));
        }
        return heard.size() == 1 ? heard.keySet().stream().findFirst() : Optional.empty();
    }

    /** Dutch words for Dutch things stand in every language. */
    private Map<String, List<Span>> heard(String question, List<Word> words, String language) {
        Map<String, List<Span>> heard = new LinkedHashMap<>();
        Stream.of(language, Language.DUTCH.tag())
                .distinct()
                .map(byLanguage::get)
                .filter(Objects::nonNull)
                .forEach(questions -> questions.getOrDefault(question, Map.of()).forEach((choice, patterns) -> {
                    List<Span> spans = patterns.find(words);
                    if (!spans.isEmpty()) {
                        heard.computeIfAbsent(choice, added -> new ArrayList<>())
                                .addAll(spans);
                    }
                }));
        return heard;
    }

    /** By a word just before it or, in Turkish, just behind it. */
    private static boolean isDenied(Span span, List<Word> words) {
        int sentence = words.get(span.start()).sentence();
        boolean before = words.subList(Math.max(0, span.start() - DENIED_WITHIN), span.start()).stream()
                .anyMatch(word -> word.sentence() == sentence && DENIES_NEXT.contains(word.folded()));
        boolean behind = span.end() < words.size()
                && words.get(span.end()).sentence() == sentence
                && DENIES_LAST.contains(words.get(span.end()).folded());
        return before || behind;
    }
}
