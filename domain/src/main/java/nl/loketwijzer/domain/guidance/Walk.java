package nl.loketwijzer.domain.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The questions of one walk: at most five, and only those that can still change the result. */
final class Walk {

    private static final int MOST_QUESTIONS = 5;

    private final KnowledgeBase knowledge;
    private final List<SituationRule> situations;
    private final Answers answers;

    Walk(KnowledgeBase knowledge, Answers answers) {
        this.knowledge = knowledge;
        this.situations = knowledge.rules(answers.situations());
        this.answers = answers;
    }

    /** Questions of these situations, those of the most urgent situation first. */
    List<String> belonging() {
        return situations.stream()
                .sorted(Plan.BY_URGENCY)
                .flatMap(situation -> situation.questions().stream())
                .distinct()
                .toList();
    }

    /** In the order in which they were answered. */
    List<String> answered() {
        List<String> belonging = belonging();
        return answers.given().keySet().stream().filter(belonging::contains).toList();
    }

    List<String> open() {
        List<String> answered = answered();
        return belonging().stream()
                .filter(question -> !answered.contains(question))
                .filter(this::changesTheResult)
                .limit(Math.max(0, MOST_QUESTIONS - answered.size()))
                .toList();
    }

    /** What was asked and what will be; at the end what nobody needed to ask. */
    List<String> all() {
        Stream<String> asked = answered().stream().filter(question -> !answers.isTold(question));
        Stream<String> told = answered().stream().filter(answers::isTold);
        return Stream.of(asked, open().stream(), told)
                .flatMap(questions -> questions)
                .toList();
    }

    /** Whether any answer makes another overview, whatever the questions beside it will be answered with. */
    private boolean changesTheResult(String question) {
        return assignments(beside(question), answers).anyMatch(assigned -> {
            Plan unknown = plan(assigned.with(question, Question.UNKNOWN));
            return knowledge.question(question).choices().stream()
                    .anyMatch(choice -> !plan(assigned.with(question, choice)).equals(unknown));
        });
    }

    /** Unanswered questions that a rule may combine with this one. */
    private List<String> beside(String question) {
        return situations.stream()
                .filter(situation -> situation.questions().contains(question))
                .flatMap(situation -> situation.questions().stream())
                .filter(other -> !other.equals(question) && answers.to(other) == null)
                .distinct()
                .toList();
    }

    private Stream<Answers> assignments(List<String> questions, Answers base) {
        if (questions.isEmpty()) {
            return Stream.of(base);
        }
        List<String> rest = questions.subList(1, questions.size());
        List<String> choices =
                new ArrayList<>(knowledge.question(questions.getFirst()).choicesAndUnknown());
        return choices.reversed().stream()
                .flatMap(choice -> assignments(rest, base.with(questions.getFirst(), choice)));
    }

    private Plan plan(Answers assigned) {
        return Plan.of(situations, assigned);
    }
}
