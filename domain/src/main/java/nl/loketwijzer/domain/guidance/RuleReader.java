package nl.loketwijzer.domain.guidance;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.guidance.SituationRule.FirstStep;
import nl.loketwijzer.domain.guidance.SituationRule.Visit;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.domain.instantie.Source;
import nl.loketwijzer.domain.shared.YamlNode;

/** Reads the rules of one group: {@code knowledge/GROUP.yaml}. Whatever it does not know is an error. */
final class RuleReader {

    private final String group;
    private final YamlNode file;
    private final Instanties instanties;

    RuleReader(String group, YamlNode file, Instanties instanties) {
        this.group = group;
        this.file = file.only("situations", "questions");
        this.instanties = instanties;
    }

    Map<String, QuestionRule> questions() {
        Map<String, QuestionRule> questions = new LinkedHashMap<>();
        file.at("questions")
                .ifPresent(all -> all.fields().forEach((id, node) -> questions.put(id, question(id, node))));
        return questions;
    }

    Map<SituationId, YamlNode> situations() {
        Map<SituationId, YamlNode> situations = new LinkedHashMap<>();
        file.get("situations").fields().forEach((id, node) -> situations.put(situationId(id, node), node));
        return situations;
    }

    SituationRule situation(SituationId id, YamlNode node, Map<String, QuestionRule> questions) {
        node.only(
                "topic",
                "urgency",
                "urgent",
                "sensitive",
                "alongside",
                "crisis",
                "source",
                "bring",
                "first",
                "instanties",
                "terms",
                "questions",
                "canWait",
                "near");
        Source source = Source.read(node.get("source"));
        Map<String, SituationRule.Term> terms = terms(node);
        var conditions = new ConditionReader(node, questions);
        var rule = new SituationRule(
                id,
                group,
                node.get("topic").choice(Topic.class),
                node.get("urgency").choice(Urgency.class),
                node.at("urgent").map(YamlNode::flag).orElse(false),
                node.at("sensitive").map(YamlNode::flag).orElse(false),
                node.at("alongside").map(YamlNode::flag).orElse(false),
                node.at("crisis").map(crisis -> crisis.choice(Crisis.class)).orElse(null),
                source,
                texts(node, "bring"),
                first(node.get("first"), conditions),
                node.get("instanties").items().stream()
                        .map(visit -> visit(visit, source, conditions))
                        .toList(),
                terms,
                conditions.questions(),
                texts(node, "canWait"),
                texts(node, "near").stream()
                        .map(near -> situationId(near, node))
                        .toList());
        conditions.requireAllUsed();
        requireTermsUsed(rule, node);
        return rule;
    }

    private QuestionRule question(String id, YamlNode node) {
        List<String> choices = node.only("choices").get("choices").texts();
        if (choices.size() < 2 || choices.size() > 4 || choices.contains(Question.UNKNOWN)) {
            throw node.broken("a question has 2 to 4 choices, without " + Question.UNKNOWN);
        }
        return new QuestionRule(id, group, choices);
    }

    private static SituationId situationId(String id, YamlNode node) {
        try {
            return new SituationId(id);
        } catch (IllegalArgumentException e) {
            throw node.broken("not a situation id: " + id);
        }
    }

    private static List<FirstStep> first(YamlNode node, ConditionReader conditions) {
        List<FirstStep> steps = node.items().stream()
                .map(item -> new FirstStep(item.only("step", "when").get("step").text(), conditions.when(item)))
                .toList();
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i == steps.size() - 1;
            if (last != steps.get(i).when() instanceof Condition.Always) {
                throw node.items().get(i).broken("only the last first step stands without when");
            }
        }
        return steps;
    }

    private Visit visit(YamlNode node, Source ofSituation, ConditionReader conditions) {
        node.only("id", "reason", "when", "bring", "terms", "unsure", "source");
        return new Visit(
                instantie(node.get("id")),
                node.get("reason").text(),
                conditions.when(node),
                texts(node, "bring"),
                texts(node, "terms"),
                node.at("unsure").map(YamlNode::flag).orElse(false),
                node.at("source").map(Source::read).orElse(ofSituation));
    }

    private InstantieId instantie(YamlNode node) {
        return instanties.all().stream()
                .filter(known -> known.id().value().equals(node.text()))
                .findFirst()
                .orElseThrow(() -> node.broken("unknown instantie " + node.text()))
                .id();
    }

    private static Map<String, SituationRule.Term> terms(YamlNode node) {
        Map<String, SituationRule.Term> terms = new LinkedHashMap<>();
        node.at("terms").ifPresent(all -> all.fields().forEach((id, term) -> terms.put(id, term(term))));
        return terms;
    }

    private static SituationRule.Term term(YamlNode node) {
        node.only("source", "afterLetter");
        return new SituationRule.Term(
                Source.read(node.get("source")),
                node.at("afterLetter").map(RuleReader::period).orElse(null));
    }

    private static Period period(YamlNode node) {
        try {
            return Period.parse(node.text());
        } catch (DateTimeParseException e) {
            throw node.broken("not a period: " + node.text());
        }
    }

    private static void requireTermsUsed(SituationRule rule, YamlNode node) {
        List<String> used =
                rule.visits().stream().flatMap(visit -> visit.terms().stream()).toList();
        used.stream()
                .filter(term -> !rule.terms().containsKey(term))
                .findFirst()
                .ifPresent(term -> {
                    throw node.get("instanties").broken("unknown term " + term);
                });
        rule.terms().keySet().stream()
                .filter(term -> !used.contains(term))
                .findFirst()
                .ifPresent(term -> {
                    throw node.get("terms").broken("no instantie uses the term " + term);
                });
    }

    private static List<String> texts(YamlNode node, String key) {
        return node.at(key).map(YamlNode::texts).orElse(List.of());
    }
}
