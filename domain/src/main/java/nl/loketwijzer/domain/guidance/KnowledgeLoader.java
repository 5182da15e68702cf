package nl.loketwijzer.domain.guidance;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Words.OfNothing;
import nl.loketwijzer.domain.guidance.Words.OfQuestion;
import nl.loketwijzer.domain.guidance.Words.OfSituation;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.domain.shared.YamlNode;
import nl.loketwijzer.i18n.Language;

/** Loads the knowledge base and checks it as a whole. */
final class KnowledgeLoader {

    /** Whom to go to when nothing was recognised, in order. */
    static final List<InstantieId> NO_WRONG_DOOR = List.of(new InstantieId("ido"), new InstantieId("wijkteam"));

    private final KnowledgeFiles files;
    private final Instanties instanties;
    private final Map<String, QuestionRule> questions = new LinkedHashMap<>();
    private final Map<SituationId, SituationRule> situations = new LinkedHashMap<>();

    private KnowledgeLoader(KnowledgeFiles files, Instanties instanties) {
        this.files = files;
        this.instanties = instanties;
    }

    /** @throws nl.loketwijzer.domain.shared.BrokenFile when anything is missing, unknown or unused */
    static KnowledgeBase load(KnowledgeFiles files, Instanties instanties) {
        var loader = new KnowledgeLoader(files, instanties);
        List<RuleReader> readers = files.groups().stream().map(loader::reader).toList();
        readers.forEach(reader -> reader.questions().forEach(loader::add));
        readers.forEach(loader::addSituations);
        readers.forEach(loader::requireReferences);
        Map<String, Words> words = new HashMap<>();
        Language.all().forEach(language -> words.put(language.tag(), loader.words(language)));
        return new KnowledgeBase(
                Collections.unmodifiableMap(loader.situations), Map.copyOf(loader.questions), Map.copyOf(words));
    }

    private RuleReader reader(String group) {
        return new RuleReader(group, files.rules(group), instanties);
    }

    private void add(String id, QuestionRule question) {
        QuestionRule other = questions.putIfAbsent(id, question);
        if (other != null) {
            throw files.rules(question.group())
                    .get("questions")
                    .get(id)
                    .broken("the question " + id + " stands in " + other.group() + ".yaml too");
        }
    }

    private void addSituations(RuleReader reader) {
        reader.situations().forEach((id, node) -> {
            if (situations.put(id, reader.situation(id, node, questions)) != null) {
                throw node.broken("the situation " + id + " stands in the knowledge base twice");
            }
        });
    }

    private void requireReferences(RuleReader reader) {
        reader.situations()
                .forEach((id, node) -> node.at("near")
                        .ifPresent(near -> near.items().forEach(other -> {
                            if (!situations.containsKey(new SituationId(other.text()))) {
                                throw other.broken("unknown situation " + other.text());
                            }
                        })));
        Set<String> used = situations.values().stream()
                .flatMap(rule -> rule.questions().stream())
                .collect(Collectors.toSet());
        reader.questions().forEach((id, question) -> {
            if (!used.contains(id)) {
                throw files.rules(question.group()).get("questions").get(id).broken("no situation asks " + id);
            }
        });
    }

    private Words words(Language language) {
        Map<SituationId, OfSituation> ofSituations = new HashMap<>();
        Map<String, OfQuestion> ofQuestions = new HashMap<>();
        Map<String, Map<String, String>> documents = new HashMap<>();
        YamlNode none = files.words(language, "none").only("step", "reasons", "unknown");
        YamlNode common = files.words(language, "documents");
        for (String group : files.groups()) {
            var reader = new WordReader(files.words(language, group));
            ofSituations.putAll(reader.situations(inGroup(situations.values(), group)));
            ofQuestions.putAll(reader.questions(questions.values().stream()
                    .filter(question -> question.group().equals(group))
                    .toList()));
            documents.put(group, documents(reader, common, group));
        }
        return new Words(
                ofSituations,
                ofQuestions,
                documents,
                does(language),
                nothing(none),
                none.get("unknown").text());
    }

    private Map<String, String> documents(WordReader reader, YamlNode common, String group) {
        Set<String> own = documentIds(inGroup(situations.values(), group));
        own.removeAll(common.fields().keySet());
        Map<String, String> documents = new HashMap<>(reader.documents(own));
        common.fields().forEach((id, node) -> documents.put(id, node.text()));
        return documents;
    }

    private static Set<String> documentIds(Collection<SituationRule> rules) {
        return rules.stream()
                .flatMap(rule -> Stream.concat(
                        rule.bring().stream(), rule.visits().stream().flatMap(visit -> visit.bring().stream())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<InstantieId, String> does(Language language) {
        Map<InstantieId, String> does = new HashMap<>();
        Map<String, YamlNode> words = WordReader.exactly(
                files.words(language, "instanties"),
                instanties.all().stream().map(known -> known.id().value()).toList());
        words.forEach((id, node) ->
                does.put(new InstantieId(id), node.only("does").get("does").text()));
        return does;
    }

    private static OfNothing nothing(YamlNode node) {
        Map<InstantieId, String> reasons = new HashMap<>();
        WordReader.texts(
                        node,
                        "reasons",
                        NO_WRONG_DOOR.stream().map(InstantieId::value).toList())
                .forEach((id, reason) -> reasons.put(new InstantieId(id), reason));
        return new OfNothing(WordReader.step(node.get("step")), reasons);
    }

    private static List<SituationRule> inGroup(Collection<SituationRule> rules, String group) {
        return rules.stream().filter(rule -> rule.group().equals(group)).toList();
    }
}
