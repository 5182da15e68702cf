package nl.loketwijzer.domain.guidance;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.loketwijzer.domain.guidance.Condition.All;
import nl.loketwijzer.domain.guidance.Condition.Always;
import nl.loketwijzer.domain.guidance.Condition.AnswerIn;
import nl.loketwijzer.domain.shared.YamlNode;

/** Reads the {@code when} of one situation, and sees to it that each of its questions changes something. */
final class ConditionReader {

    private static final int MOST_QUESTIONS = 3;

    private final YamlNode situation;
    private final Map<String, QuestionRule> known;
    private final List<String> questions;
    private final Set<String> used = new HashSet<>();

    ConditionReader(YamlNode situation, Map<String, QuestionRule> known) {
        this.situation = situation;
        this.known = known;
        this.questions = situation.at("questions").map(YamlNode::texts).orElse(List.of());
        if (questions.size() > MOST_QUESTIONS) {
            throw situation.get("questions").broken("a situation has at most " + MOST_QUESTIONS + " questions");
        }
    }

    List<String> questions() {
        return questions;
    }

    /** The condition below {@code when}: {@code {getrouwd: [ja, unknown], huur: [nee]}}. */
    Condition when(YamlNode entry) {
        return entry.at("when").map(this::all).orElseGet(Always::new);
    }

    void requireAllUsed() {
        for (String question : questions) {
            if (!known.containsKey(question)) {
                throw situation.get("questions").broken("unknown question " + question);
            }
            if (!used.contains(question)) {
                throw situation.get("questions").broken("the question " + question + " changes nothing");
            }
        }
    }

    private Condition all(YamlNode when) {
        List<Condition> parts = when.fields().entrySet().stream()
                .map(part -> answerIn(part.getKey(), part.getValue()))
                .toList();
        if (parts.isEmpty()) {
            throw when.broken("when has no question");
        }
        return parts.size() == 1 ? parts.getFirst() : new All(parts);
    }

    private Condition answerIn(String question, YamlNode choices) {
        QuestionRule rule = known.get(question);
        if (rule == null || !questions.contains(question)) {
            throw choices.broken("the question " + question + " is not one of this situation");
        }
        for (YamlNode choice : choices.items()) {
            if (!rule.choicesAndUnknown().contains(choice.text())) {
                throw choice.broken("the question " + question + " has no choice " + choice.text());
            }
        }
        used.add(question);
        return new AnswerIn(question, Set.copyOf(choices.texts()));
    }
}
