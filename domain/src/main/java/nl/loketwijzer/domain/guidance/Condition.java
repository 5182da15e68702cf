package nl.loketwijzer.domain.guidance;

import java.util.List;
import java.util.Set;

/** When a rule counts. An unanswered question counts as {@link Question#UNKNOWN}. */
sealed interface Condition {

    boolean holds(Answers answers);

    record Always() implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return true;
        }
    }

    /** The answer is one of these choices. */
    record AnswerIn(String question, Set<String> choices) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            String answer = answers.to(question);
            return choices.contains(answer == null ? Question.UNKNOWN : answer);
        }
    }

    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return parts.stream().allMatch(part -> part.holds(answers));
        }
    }
}
