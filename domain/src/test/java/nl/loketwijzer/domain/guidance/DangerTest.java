package nl.loketwijzer.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.loketwijzer.domain.guidance.CrisisRules.Alarm;
import nl.loketwijzer.domain.guidance.Story.Word;
import org.junit.jupiter.api.Test;

/** How the rules and what was learned decide together. */
class DangerTest {

    private static final List<Word> WORDS =
            Story.of("een lang verhaal. en dan dit nog").words();
    private static final List<Word> FIRST = WORDS.subList(0, 3);
    private static final List<Word> SECOND = WORDS.subList(3, 7);

    private final Danger danger = new Danger();

    @Test
    void isHeardInTheWholeOfTheKindThatIsLikeliest() {
        danger.hear(WORDS, sounds(Crisis.VIOLENCE, 0.8f));

        assertThat(danger.alarm().orElseThrow().crisis()).isEqualTo(Crisis.VIOLENCE);
    }

    @Test
    void isHeardInOneSentenceThatIsVeryClear() {
        danger.hear(WORDS, sounds(Crisis.SUICIDE, 0.55f));
        danger.hear(SECOND, sounds(Crisis.SUICIDE, 0.97f));

        assertThat(danger.alarm().orElseThrow().words()).isEqualTo(SECOND);
    }

    @Test
    void isNotHeardInOneSentenceOfAStoryThatIsHarmlessAllInAll() {
        danger.hear(WORDS, sounds(Crisis.SUICIDE, 0.01f));
        danger.hear(SECOND, sounds(Crisis.SUICIDE, 0.97f));

        assertThat(danger.alarm()).isEmpty();
    }

    @Test
    void aRuleCountsUnlessItsSentenceSoundsHarmless() {
        danger.hear(WORDS, sounds(Crisis.SUICIDE, 0.01f));
        danger.hear(FIRST, sounds(Crisis.SUICIDE, 0.001f));
        danger.hear(SECOND, sounds(Crisis.SUICIDE, 0.2f));

        assertThat(danger.allows(new Alarm(Crisis.SUICIDE, FIRST))).isFalse();
        assertThat(danger.allows(new Alarm(Crisis.SUICIDE, SECOND))).isTrue();
    }

    @Test
    void isNotHeardInWhatIsDenied() {
        danger.hear(WORDS, sounds(Crisis.VIOLENCE, 0.8f));
        danger.hearAffirmed(sounds(Crisis.VIOLENCE, 0.1f));

        assertThat(danger.alarm()).isEmpty();
    }

    @Test
    void onlyARuleIsHeardWhereItIsDenied() {
        danger.hear(WORDS, sounds(Crisis.VIOLENCE, 0.8f));
        danger.deny();

        assertThat(danger.alarm()).isEmpty();
        assertThat(danger.allows(new Alarm(Crisis.VIOLENCE, FIRST))).isTrue();
    }

    @Test
    void isNotHeardInNothing() {
        assertThat(danger.alarm()).isEmpty();
    }

    private static float[] sounds(Crisis kind, float likely) {
        float[] kinds = new float[DangerPhrases.HARMLESS + 1];
        kinds[kind.ordinal()] = likely;
        kinds[DangerPhrases.HARMLESS] = 1 - likely;
        return kinds;
    }
}
