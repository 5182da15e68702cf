package nl.loketwijzer.domain.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.loketwijzer.domain.guidance.Question.Choice;
import nl.loketwijzer.domain.guidance.Words.OfQuestion;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.i18n.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/**
 * From a story to an overview. Pure: nothing is stored, nothing is logged, nothing leaves the machine. Made at the start
 * of an app that uses it, and not in one that does not.
 */
@Service
@Lazy
public class Guidance {

    private static final Logger LOG = LoggerFactory.getLogger(Guidance.class);
    private static final int MOST_NEAR = 4;

    private final KnowledgeBase knowledge;
    private final Instanties instanties;
    private final Interpreter interpreter;
    private final Clock clock;

    /** @throws nl.loketwijzer.domain.shared.BrokenFile when the knowledge base is not as it must be */
    @Autowired
    public Guidance(Instanties instanties, Clock clock) {
        this(KnowledgeFiles.house(), instanties, clock, Optional.of(Model.house()));
    }

    /** @param learned what was learned before; without it this learns now */
    Guidance(KnowledgeFiles files, Instanties instanties, Clock clock, Optional<Model> learned) {
        this.instanties = instanties;
        this.knowledge = KnowledgeLoader.load(files, instanties);
        Model model = learned.orElseGet(() -> learn(files, knowledge));
        this.interpreter = new Interpreter(files, knowledge, model);
        this.clock = clock.withZone(ZoneId.of("Europe/Amsterdam"));
        knowledge.pastReview(LocalDate.now(this.clock)).forEach(fact -> LOG.warn("Past its review date: {}", fact));
    }

    private static Model learn(KnowledgeFiles files, KnowledgeBase knowledge) {
        Phrases phrases = Phrases.read(files, knowledge);
        return Model.of(phrases, DangerPhrases.read(files, knowledge, phrases), "");
    }

    /**
     * What this text is about. Never throws, whatever the text.
     *
     * @param screen language of the screen: the first guess for the language of the text
     */
    public Understanding understand(String text, Language screen) {
        return interpreter.understand(text, screen, LocalDate.now(clock));
    }

    /** All situations, by topic and urgency. */
    public List<Situation> situations(Language language) {
        return knowledge.situations().values().stream()
                .sorted(Comparator.comparing(SituationRule::topic).thenComparing(Plan.BY_URGENCY))
                .map(rule -> situation(rule, language))
                .toList();
    }

    /** Empty when the knowledge base has no such situation (any more). */
    public Optional<Situation> situation(SituationId id, Language language) {
        return knowledge.find(id).map(rule -> situation(rule, language));
    }

    /** Whether the screens of this one stay neutral and carry the quick exit. */
    public boolean isSensitive(SituationId id) {
        return knowledge.find(id).filter(SituationRule::sensitive).isPresent();
    }

    /** Situations that are often confused with this one, for "klopt niet"; at most four. */
    public List<Situation> near(SituationId id, Language language) {
        return knowledge.find(id).map(SituationRule::near).orElse(List.of()).stream()
                .flatMap(near -> situation(near, language).stream())
                .limit(MOST_NEAR)
                .toList();
    }

    /** The questions that still change the result, in order; at most five in a walk, none for none. */
    public List<Question> open(Answers answers, Language language) {
        return questions(new Walk(knowledge, answers).open(), language);
    }

    /** A question that belongs to these situations, answered or not. */
    public Optional<Question> question(String id, Answers answers, Language language) {
        return new Walk(knowledge, answers)
                .belonging().stream().filter(id::equals).findFirst().map(found -> question(found, language));
    }

    /** Every question asked in this walk so far or still open, in order: for "stap 2 van 4" and for looking back. */
    public List<Question> all(Answers answers, Language language) {
        return questions(new Walk(knowledge, answers).all(), language);
    }

    /** The overview on that day. Without situations: an honest one with ido, wijkteam and a person to talk to. */
    public Overview overview(Answers answers, LocalDate today, Language language) {
        Plan plan = Plan.of(knowledge.rules(answers.situations()), answers);
        return new OverviewWriter(instanties, knowledge.in(language), today, answers.date()).write(plan);
    }

    private Situation situation(SituationRule rule, Language language) {
        String title = knowledge.words(rule.id(), language).title();
        return new Situation(rule.id(), rule.topic(), rule.urgency(), title, rule.sensitive());
    }

    private List<Question> questions(List<String> ids, Language language) {
        return ids.stream().map(id -> question(id, language)).toList();
    }

    private Question question(String id, Language language) {
        OfQuestion words = knowledge.words(id, language);
        List<Choice> choices = new ArrayList<>();
        words.choices().forEach((choice, text) -> choices.add(new Choice(choice, text)));
        choices.add(new Choice(Question.UNKNOWN, knowledge.in(language).unknown()));
        return new Question(id, words.text(), words.why(), choices);
    }
}
