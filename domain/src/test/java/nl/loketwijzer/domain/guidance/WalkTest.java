package nl.loketwijzer.domain.guidance;

import static nl.loketwijzer.domain.guidance.OverviewTest.answers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.loketwijzer.i18n.Language;
import org.junit.jupiter.api.Test;

class WalkTest {

    private final Guidance guidance = new SampleKnowledge().guidance();

    @Test
    void asksWhatChangesTheResult() {
        assertThat(guidance.open(answers(Map.of(), "partner_verpleeghuis"), Language.DUTCH))
                .extracting(Question::id)
                .containsExactly("getrouwd", "huur");
    }

    @Test
    void skipsAQuestionThatCanChangeNothingAnyMore() {
        assertThat(guidance.open(answers(Map.of("getrouwd", "ja"), "partner_verpleeghuis"), Language.DUTCH))
                .isEmpty();
    }

    @Test
    void asksNothingWithoutASituation() {
        assertThat(guidance.open(Answers.NONE, Language.DUTCH)).isEmpty();
    }

    @Test
    void keepsAnsweredQuestionsInTheWalk() {
        Answers answers = answers(Map.of("huur", Question.UNKNOWN), "partner_verpleeghuis");

        assertThat(guidance.all(answers, Language.DUTCH))
                .extracting(Question::id)
                .containsExactly("huur", "getrouwd");
    }

    @Test
    void knowsOnlyQuestionsOfTheConfirmedSituations() {
        assertThat(guidance.question("huur", answers(Map.of(), "geen_slaapplek"), Language.DUTCH))
                .isEmpty();
        assertThat(guidance.question("huur", answers(Map.of(), "partner_verpleeghuis"), Language.DUTCH))
                .isPresent();
    }

    @Test
    void offersNotKnowingAsTheLastChoice() {
        Question question = guidance.open(answers(Map.of(), "partner_verpleeghuis"), Language.DUTCH)
                .getFirst();

        assertThat(question.choices()).extracting(Question.Choice::id).containsExactly("ja", "nee", "unknown");
        assertThat(question.choices().getLast().text()).isEqualTo("Weet ik niet");
    }

    @Test
    void asksAtMostFiveQuestionsInAWalk() {
        var rules = new StringBuilder();
        for (String id : new String[] {"a", "b", "c", "d"}) {
            rules.append("""
                      s%1$s:
                        topic: HOME
                        urgency: REST
                        source: {site: svb.nl, checkedOn: 2026-11-16, reviewBy: 2027-05-16}
                        first: [{step: doe}]
                        instanties:
                          - {id: ido, reason: r, when: {q%1$s1: [ja]}}
                          - {id: wijkteam, reason: r, when: {q%1$s2: [ja]}}
                        questions: [q%1$s1, q%1$s2]
                    """.formatted(id));
        }
        rules.append("questions:\n");
        String phrases = "{sa: [a], sb: [b], sc: [c], sd: [d]}";
        var words = new StringBuilder();
        var questionWords = new StringBuilder("questions:\n");
        for (String id : new String[] {"a", "b", "c", "d"}) {
            words.append("  s%s: {title: T., steps: {doe: {title: D, text: D.}}, reasons: {r: R.}}\n".formatted(id));
            for (int i = 1; i <= 2; i++) {
                rules.append("  q%s%d: {choices: [ja, nee]}\n".formatted(id, i));
                questionWords.append("  q%s%d: {text: T, why: W, choices: {ja: Ja, nee: Nee}}\n".formatted(id, i));
            }
        }
        var many = new SampleKnowledge()
                .replace("knowledge/gezin.yaml", "situations:\n" + rules)
                .replaceWords("knowledge/gezin.yaml", "situations:\n" + words + questionWords)
                .replaceWords("phrases/gezin.yaml", phrases)
                .replaceWords("negation.yaml", "{}")
                .replaceWords("answers.yaml", "{}")
                .guidance();
        Answers answers = answers(Map.of(), "sa", "sb", "sc", "sd");

        assertThat(many.open(answers, Language.DUTCH)).hasSize(5);
        assertThat(many.open(answers.with("qa1", "ja").with("qa2", "nee"), Language.DUTCH))
                .hasSize(3);
    }
}
