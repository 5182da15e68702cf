package nl.loketwijzer.portal.journey;

import java.util.Map;
import java.util.function.UnaryOperator;
import nl.loketwijzer.domain.guidance.Answers;

/**
 * Everything a citizen has said so far: immutable, and the same in every language. It also holds answers that are not
 * right yet, so that a refused one comes back as it was typed.
 *
 * @param story what is going on
 * @param answers what was confirmed; its situations are those of the story that were kept
 * @param plan the appointment in the making
 */
public record Journey(Story story, Answers answers, Plan plan) {

    public static final Journey EMPTY = new Journey(Story.NONE, Answers.NONE, Plan.NONE);

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** A new story: answers to an earlier one do not count any more. */
    public Journey telling(Story told) {
        return new Journey(told, Answers.NONE.withSituations(told.kept()), plan);
    }

    /** A changed story; the answers follow it. */
    public Journey with(Story changed) {
        return new Journey(changed, answers.withSituations(changed.kept()), plan);
    }

    public Journey withAnswer(String question, String choice) {
        return new Journey(story, answers.with(question, choice), plan);
    }

    /** What the story has told already. */
    public Journey withAnswers(Map<String, String> told) {
        return new Journey(story, answers.withTold(told), plan);
    }

    /** For example {@code journey.plan(plan -> plan.withName("Annie"))}. */
    public Journey plan(UnaryOperator<Plan> change) {
        return new Journey(story, answers, change.apply(plan));
    }

    @Override
    public String toString() {
        return "Journey[…]";
    }
}
