package nl.loketwijzer.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody has told already is not asked again. */
class ToldTest {

    private static final Guidance GUIDANCE = new Guidance(new Instanties(), Clock.systemUTC());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mijn ww is gestopt en ik weet niet waarom        | wie_betaalt   | uwv
            mijn bijstand is deze maand niet gestort         | wie_betaalt   | gemeente
            mijn man moet gekeurd worden voor zijn rijbewijs | rijden_wat    | keuring
            mijn portemonnee met paspoort is gestolen        | document_wat  | gestolen
            ik ben het niet eens met het besluit van het UWV | besluit_van   | uwv
            mijn paspoort is niet gestolen, gewoon verlopen  | document_wat  | verlopen
            blauwe envelop, ik snap er niks van              | brief_van     | belastingdienst
            """)
    void hearsTheAnswer(String text, String question, String choice) {
        assertThat(understand(text)).containsEntry(question, choice);
    }

    @Test
    void hearsNothingWhereTwoThingsAreSaid() {
        assertThat(understand("mijn ww is gestopt en mijn bijstand ook")).doesNotContainKey("wie_betaalt");
    }

    @Test
    void hearsOnlyWhatBelongsToTheSituation() {
        assertThat(understand("ik wil scheiden en mijn man heeft een ww")).doesNotContainKey("wie_betaalt");
    }

    @Test
    void putsTheRightCounterFirst() {
        Understanding understood =
                GUIDANCE.understand("mijn man moet gekeurd worden voor zijn rijbewijs", Language.DUTCH);
        Answers answers = Answers.NONE
                .withSituations(understood.situations().stream()
                        .map(Understanding.Recognised::situation)
                        .toList())
                .withTold(understood.answers());

        Overview overview = GUIDANCE.overview(answers, SampleKnowledge.TODAY, Language.DUTCH);

        assertThat(overview.now().getFirst().instantie().id().value()).isEqualTo("cbr");
        assertThat(GUIDANCE.open(answers, Language.DUTCH))
                .noneMatch(question -> question.id().equals("rijden_wat"));
    }

    private static Map<String, String> understand(String text) {
        return GUIDANCE.understand(text, Language.DUTCH).answers();
    }
}
