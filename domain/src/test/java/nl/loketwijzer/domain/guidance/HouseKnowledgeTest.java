package nl.loketwijzer.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Overview.Advice;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.i18n.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every node of the real knowledge base, in every language. */
class HouseKnowledgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final KnowledgeBase KNOWLEDGE = KnowledgeLoader.load(KnowledgeFiles.house(), new Instanties());
    private static final Guidance GUIDANCE = new Guidance(new Instanties(), Clock.systemUTC());

    @TestFactory
    Stream<DynamicTest> everySituationHasAnOverviewForEveryAnswer() {
        return KNOWLEDGE.situations().values().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id().value(), () -> {
                    for (Language language : Language.all()) {
                        paths(rule.questions(), new Answers(List.of(rule.id()), Map.of()))
                                .forEach(answers -> check(GUIDANCE.overview(answers, TODAY, language)));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyInstantieAndFirstStepOfASituationIsReachable() {
        return KNOWLEDGE.situations().values().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id().value(), () -> {
                    List<Answers> paths = paths(rule.questions(), Answers.NONE).toList();
                    assertThat(paths.stream().map(rule::step).distinct())
                            .containsExactlyInAnyOrderElementsOf(rule.steps());
                    assertThat(paths.stream()
                                    .flatMap(path -> rule.visits(path).stream())
                                    .distinct())
                            .containsExactlyInAnyOrderElementsOf(rule.visits());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionIsAsked() {
        return KNOWLEDGE.situations().values().stream()
                .filter(rule -> !rule.questions().isEmpty())
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id().value(),
                        () -> assertThat(GUIDANCE.open(new Answers(List.of(rule.id()), Map.of()), Language.DUTCH))
                                .extracting(Question::id)
                                .containsExactlyElementsOf(rule.questions())));
    }

    @Test
    void knowsAtMostFourNeighboursOfEach() {
        for (SituationId id : KNOWLEDGE.situations().keySet()) {
            assertThat(GUIDANCE.near(id, Language.DUTCH)).hasSizeLessThanOrEqualTo(4);
        }
    }

    private static void check(Overview overview) {
        assertThat(overview.first().title()).isNotBlank();
        assertThat(overview.first().text()).isNotBlank();
        assertThat(overview.now()).isNotEmpty().allSatisfy(HouseKnowledgeTest::check);
        assertThat(overview.later()).allSatisfy(HouseKnowledgeTest::check);
    }

    private static void check(Advice advice) {
        assertThat(advice.reason()).isNotBlank();
        assertThat(advice.does()).isNotBlank();
        assertThat(advice.source().site()).isNotBlank();
    }

    private static Stream<Answers> paths(List<String> questions, Answers base) {
        if (questions.isEmpty()) {
            return Stream.of(base);
        }
        String first = questions.getFirst();
        return KNOWLEDGE.question(first).choicesAndUnknown().stream()
                .flatMap(choice -> paths(questions.subList(1, questions.size()), base.with(first, choice)));
    }
}
