package nl.loketwijzer.domain.guidance;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import nl.loketwijzer.domain.guidance.Overview.Step;
import nl.loketwijzer.domain.guidance.Words.OfQuestion;
import nl.loketwijzer.domain.guidance.Words.OfSituation;
import nl.loketwijzer.domain.shared.YamlNode;

/** Reads the words of one group in one language: exactly those that the rules ask for. */
final class WordReader {

    private final YamlNode file;

    WordReader(YamlNode file) {
        this.file = file.only("situations", "questions", "documents");
    }

    Map<SituationId, OfSituation> situations(Collection<SituationRule> rules) {
        exactly(
                file,
                "situations",
                rules.stream().map(rule -> rule.id().value()).toList());
        Map<SituationId, OfSituation> words = new LinkedHashMap<>();
        for (SituationRule rule : rules) {
            words.put(
                    rule.id(),
                    situation(rule, file.get("situations").get(rule.id().value())));
        }
        return words;
    }

    Map<String, OfQuestion> questions(Collection<QuestionRule> rules) {
        exactly(file, "questions", rules.stream().map(QuestionRule::id).toList());
        Map<String, OfQuestion> words = new LinkedHashMap<>();
        for (QuestionRule rule : rules) {
            words.put(rule.id(), question(rule, file.get("questions").get(rule.id())));
        }
        return words;
    }

    /** The documents of this group; the common ones stand elsewhere. */
    Map<String, String> documents(Collection<String> needed) {
        return texts(file, "documents", needed);
    }

    private static OfSituation situation(SituationRule rule, YamlNode node) {
        node.only("title", "steps", "reasons", "terms", "canWait");
        return new OfSituation(
                node.get("title").text(),
                map(exactly(node, "steps", rule.steps()), WordReader::step),
                texts(node, "reasons", rule.reasons()),
                texts(node, "terms", rule.terms().keySet()),
                texts(node, "canWait", rule.canWait()));
    }

    static Step step(YamlNode node) {
        node.only("title", "text");
        return new Step(node.get("title").text(), node.get("text").text());
    }

    private static OfQuestion question(QuestionRule rule, YamlNode node) {
        node.only("text", "why", "choices");
        return new OfQuestion(node.get("text").text(), node.get("why").text(), choices(node, rule));
    }

    /** In the order of the rules. */
    private static Map<String, String> choices(YamlNode node, QuestionRule rule) {
        exactly(node, "choices", rule.choices());
        Map<String, String> choices = new LinkedHashMap<>();
        rule.choices().forEach(id -> choices.put(id, node.get("choices").get(id).text()));
        return choices;
    }

    static Map<String, String> texts(YamlNode parent, String key, Collection<String> needed) {
        return map(exactly(parent, key, needed), YamlNode::text);
    }

    /** What stands below the key: nothing is missing, nothing too much. */
    static Map<String, YamlNode> exactly(YamlNode parent, String key, Collection<String> needed) {
        if (needed.isEmpty() && parent.at(key).isEmpty()) {
            return Map.of();
        }
        return exactly(parent.get(key), needed);
    }

    /** What stands here: nothing is missing, nothing too much. */
    static Map<String, YamlNode> exactly(YamlNode node, Collection<String> needed) {
        Map<String, YamlNode> found = node.fields();
        for (String id : needed) {
            if (!found.containsKey(id)) {
                throw node.broken("no words for " + id);
            }
        }
        found.forEach((id, words) -> {
            if (!needed.contains(id)) {
                throw words.broken("nothing uses the words for " + id);
            }
        });
        return found;
    }

    private static <V> Map<String, V> map(Map<String, YamlNode> nodes, Function<YamlNode, V> read) {
        Map<String, V> values = new LinkedHashMap<>();
        nodes.forEach((id, node) -> values.put(id, read.apply(node)));
        return values;
    }
}
