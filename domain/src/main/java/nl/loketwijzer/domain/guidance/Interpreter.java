package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.loketwijzer.domain.guidance.CrisisRules.Alarm;
import nl.loketwijzer.domain.guidance.Story.Word;
import nl.loketwijzer.domain.guidance.Understanding.Recognised;
import nl.loketwijzer.i18n.Language;

/** Reads a story: in which language, whether it is an emergency, which situations it tells of. */
final class Interpreter {

    private static final int MOST_SITUATIONS = 4;
    private static final int MOST_WORDS = 300;
    private static final double LEAST = 0.2;
    private static final double BESIDE_THE_BEST = 0.45;
    private static final double OF_A_PART = 0.85;
    private static final double WHEN_DENIED = 0.1;

    private final KnowledgeBase knowledge;
    private final Phrases phrases;
    private final Matcher matcher;
    private final Languages languages;
    private final WordPatterns idioms;
    private final List<Negations> negations;
    private final List<CrisisRules> crisisRules;

    Interpreter(KnowledgeFiles files, KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        phrases = Phrases.read(files, knowledge);
        matcher = new Matcher(phrases);
        languages = new Languages(files.languages());
        idioms = new WordPatterns(Language.all().stream()
                .flatMap(language -> WordPatterns.read(files.sayings(language, "idioms")).patterns().stream())
                .toList());
        negations = Language.all().stream()
                .map(language -> new Negations(
                        files.sayings(language, "negation"),
                        knowledge.situations().keySet(),
                        files.whole()))
                .toList();
        crisisRules = Language.all().stream()
                .map(language -> new CrisisRules(files.sayings(language, "crisis")))
                .toList();
    }

    Understanding understand(String text, Language screen) {
        Story story = Story.of(text);
        String language = languages.of(story, screen.tag());
        List<Word> words = idioms.without(story.words());
        Optional<Alarm> alarm = crisisRules.stream()
                .flatMap(rules -> rules.hear(words).stream())
                .findFirst();
        List<Recognised> situations = new ArrayList<>();
        alarm.flatMap(heard -> situationOf(heard, story)).ifPresent(situations::add);
        recognise(story, words, language).stream()
                .filter(found ->
                        situations.stream().noneMatch(other -> other.situation().equals(found.situation())))
                .forEach(situations::add);
        Crisis crisis = alarm.map(Alarm::crisis).orElse(null);
        List<Recognised> best = situations.subList(0, Math.min(MOST_SITUATIONS, situations.size()));
        return new Understanding(language, best, crisis, crisis != null || !best.isEmpty());
    }

    private List<Recognised> recognise(Story story, List<Word> heard, String language) {
        Set<SituationId> denied = negations.stream()
                .flatMap(rules -> rules.denied(heard).stream())
                .collect(Collectors.toSet());
        List<Word> words = heard;
        for (Negations rules : negations) {
            words = rules.without(words);
        }
        words = words.subList(0, Math.min(MOST_WORDS, words.size()));
        if (words.isEmpty()) {
            return List.of();
        }
        double[] total = matcher.scores(language, text(words));
        double[] best = total.clone();
        double[] inPart = new double[total.length];
        List<List<Word>> parts = new ArrayList<>(java.util.Collections.nCopies(total.length, words));
        for (List<Word> clause : Clauses.of(words)) {
            double[] scores = matcher.scores(language, text(clause));
            for (int i = 0; i < scores.length; i++) {
                best[i] = Math.max(best[i], OF_A_PART * scores[i]);
                if (scores[i] > inPart[i]) {
                    inPart[i] = scores[i];
                    parts.set(i, clause);
                }
            }
        }
        for (SituationId id : denied) {
            int i = phrases.subjects().indexOf(id);
            if (i >= 0) {
                best[i] *= WHEN_DENIED;
            }
        }
        double highest = IntStream.range(0, phrases.none())
                .mapToDouble(i -> best[i])
                .max()
                .orElse(0);
        if (total[phrases.none()] > highest) {
            return List.of();
        }
        return IntStream.range(0, phrases.none())
                .filter(i -> best[i] >= Math.max(LEAST, BESIDE_THE_BEST * highest))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -best[i]))
                .map(i -> new Recognised(phrases.subjects().get(i), story.typed(parts.get(i)), Math.min(1, best[i])))
                .toList();
    }

    /** The situation of this kind of crisis, or else the one that leads to its helpline. */
    private Optional<Recognised> situationOf(Alarm alarm, Story story) {
        return knowledge.situations().values().stream()
                .filter(rule -> alarm.crisis() == rule.crisis())
                .findFirst()
                .map(rule -> new Recognised(rule.id(), story.typed(alarm.words()), 1));
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::folded).collect(Collectors.joining(" "));
    }
}
