package nl.loketwijzer.domain.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.CrisisRules.Alarm;
import nl.loketwijzer.domain.guidance.Recogniser.Recognition;
import nl.loketwijzer.domain.guidance.Story.Word;
import nl.loketwijzer.domain.guidance.Understanding.Recognised;
import nl.loketwijzer.i18n.Language;
import org.jspecify.annotations.Nullable;

/** Reads a story: in which language, whether it is an emergency, which situations it tells of. */
final class Interpreter {

    private static final int MOST_SITUATIONS = 3;
    private static final double CLEAR = 0.98;

    private final KnowledgeBase knowledge;
    private final Recogniser recogniser;
    private final Languages languages;
    private final Map<String, WordPatterns> idioms;
    private final Map<String, CrisisRules> crisisRules;
    private final Told told;
    private final ToldDates dates = new ToldDates();

    /** @throws nl.loketwijzer.domain.shared.BrokenFile when a file with words or patterns is not as it must be */
    Interpreter(KnowledgeFiles files, KnowledgeBase knowledge, Model model) {
        this.knowledge = knowledge;
        languages = new Languages(files.languages());
        idioms = Language.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Language::tag, language -> WordPatterns.read(files.sayings(language, "idioms"))));
        crisisRules = new LinkedHashMap<>();
        Language.all()
                .forEach(language ->
                        crisisRules.put(language.tag(), new CrisisRules(files.sayings(language, "crisis"))));
        List<Negations> negations = Language.all().stream()
                .map(language -> new Negations(
                        files.sayings(language, "negation"),
                        knowledge.situations().keySet()))
                .toList();
        told = new Told(files, knowledge);
        recogniser = new Recogniser(knowledge, model, negations);
    }

    /** @param today in the Netherlands */
    Understanding understand(String text, Language screen, LocalDate today) {
        Story story = Story.of(text);
        String language = languages.of(story.words(), screen.tag());
        WordPatterns said = idioms.get(language);
        List<Word> words = said == null ? story.words() : said.without(story.words());
        Recognition recognition = recogniser.recognise(story, words, language);
        Optional<Alarm> alarm = alarm(words, language, recognition.danger());
        List<Recognised> found = spoken(language) ? recognition.situations() : guesses(recognition.situations());
        List<Recognised> situations = merge(alarm.flatMap(heard -> situationOf(heard, story)), found);
        Crisis crisis = alarm.map(Alarm::crisis).orElseGet(() -> crisisOf(situations));
        Map<String, String> answers = new LinkedHashMap<>(told.answers(
                words, language, situations.stream().map(Recognised::situation).toList()));
        dates.first(story, today).ifPresent(date -> answers.put(Answers.DATE, date.toString()));
        boolean understood = crisis != null || !situations.isEmpty();
        List<Recognised> choices = spoken(language) ? recognition.choices() : List.of();
        return new Understanding(language, situations, choices, crisis, answers, understood);
    }

    private static boolean spoken(String language) {
        return Language.of(language).isPresent();
    }

    /** Of a language that was never learned only what is very clear, and that is no more than a guess. */
    private static List<Recognised> guesses(List<Recognised> found) {
        return found.stream()
                .filter(guess -> guess.confidence() >= CLEAR)
                .map(Recognised::asGuess)
                .toList();
    }

    private @Nullable Crisis crisisOf(List<Recognised> situations) {
        return situations.stream()
                .filter(Recognised::isSure)
                .flatMap(found -> knowledge.find(found.situation()).stream())
                .flatMap(rule -> Stream.ofNullable(rule.crisis()))
                .findFirst()
                .orElse(null);
    }

    /** By a rule, unless it sounds harmless all in all; or because it sounds like danger without a rule. */
    private Optional<Alarm> alarm(List<Word> words, String language, Danger danger) {
        return Clauses.sentences(words).stream()
                .flatMap(sentence -> byRule(sentence, language))
                .filter(danger::allows)
                .findFirst()
                .or(danger::alarm);
    }

    /** By the rules of the story's language, and of the language that this sentence is in: people mix them. */
    private Stream<Alarm> byRule(List<Word> sentence, String language) {
        CrisisRules own = crisisRules.get(language);
        List<Word> serious = own == null ? sentence : own.serious(sentence);
        return Stream.of(language, languages.of(sentence, language))
                .distinct()
                .flatMap(tag -> Stream.ofNullable(crisisRules.get(tag)))
                .flatMap(rules -> rules.hear(serious));
    }

    private static List<Recognised> merge(Optional<Recognised> first, List<Recognised> others) {
        List<Recognised> merged = new ArrayList<>(first.stream().toList());
        others.stream()
                .filter(other ->
                        first.stream().noneMatch(found -> found.situation().equals(other.situation())))
                .forEach(merged::add);
        return merged.subList(0, Math.min(MOST_SITUATIONS, merged.size()));
    }

    /** The situation of this kind of crisis, or else the sensitive one that leads to its own helpline. */
    private Optional<Recognised> situationOf(Alarm alarm, Story story) {
        List<SituationRule> rules = List.copyOf(knowledge.situations().values());
        return Stream.concat(
                        rules.stream().filter(rule -> rule.crisis() == alarm.crisis()),
                        rules.stream().filter(rule -> rule.sensitive() && leadsTo(rule, alarm.crisis())))
                .findFirst()
                .map(rule -> new Recognised(rule.id(), story.typed(alarm.words()), 1));
    }

    private static boolean leadsTo(SituationRule rule, Crisis crisis) {
        return crisis.helplines().size() > 1
                && rule.visits().stream()
                        .anyMatch(visit ->
                                visit.instantie().equals(crisis.helplines().getLast()));
    }
}
