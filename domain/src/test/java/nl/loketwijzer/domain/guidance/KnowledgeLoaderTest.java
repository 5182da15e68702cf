package nl.loketwijzer.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.domain.shared.BrokenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeLoaderTest {

    @Test
    void loadsTheSample() {
        assertThat(new SampleKnowledge().load().situations()).hasSize(3);
    }

    @Test
    void loadsTheKnowledgeBaseOfTheHouse() {
        assertThat(new Guidance(new Instanties(), Clock.systemUTC())).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            topic: FAMILY_CARE         | topic: FAMILY         | 3  | unknown topic FAMILY
            urgency: INCOME            | urgency: SOON         | 4  | unknown urgency SOON
            bring: [id                 | brings: [id           | 6  | unknown key brings
            bring: [id                 | bring: [diploma       | 26 | no words for diploma
            - {step: kies_niets}       | - {step: x, when: {huur: [ja]}} | 9  | only the last first step stands without when
            {getrouwd: [nee]}}         | {huwelijk: [nee]}}    | 8  | the question huwelijk is not one of this situation
            {getrouwd: [nee]}}         | {getrouwd: [later]}}  | 8  | the question getrouwd has no choice later
            id: toeslagen              | id: toeslag           | 14 | unknown instantie toeslag
            terms: [laag_begin]        | terms: [laag]         | 11 | unknown term laag
            , terms: [laag_begin]      | ``                    | 17 | no instantie uses the term laag_begin
            questions: [getrouwd, huur] | questions: [getrouwd, huur, kind] | 18 | unknown question kind
            , huur: [ja, unknown]      | ``                    | 18 | the question huur changes nothing
            near: [niet_veilig]        | near: [nergens]       | 20 | unknown situation nergens
            unsure: true               | unsure: ja            | 15 | true or false is expected here, not ja
            checkedOn: 2026-11-16,     | ``                    | 5  | the key checkedOn is missing
            checkedOn: 2026-11-16      | checkedOn: gisteren   | 5  | a date like 2026-11-16 is expected here, not gisteren
            reviewBy: 2027-05-16       | reviewBy: 2026-05-16  | 5  | reviewBy lies before checkedOn
            urgent: true               | topic: HOME           | 36 | the key topic stands here twice
            huur: {choices: [ja, nee]} | huur: {choices: [ja]} | 44 | a question has 2 to 4 choices, without unknown
            reason: plek               | reason: [             | 32 | not YAML
            """)
    void namesLineAndReasonOfABrokenRule(String before, String after, int line, String reason) {
        var broken = new SampleKnowledge().with("knowledge/gezin.yaml", before, after == null ? "" : after);

        assertThatThrownBy(broken::load)
                .isInstanceOf(BrokenFile.class)
                .message()
                .matches("(i18n/nl/)?knowledge/\\w+\\.yaml:\\d+: .*")
                .contains(":" + line + ": " + reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: Ik ben thuis niet veilig.  | ``                  | 17 | the key title is missing
            huur: Uw toeslag verandert misschien. | ``              | 8  | no words for huur
            nu: Bel nu.                       | nu: Bel nu., dan: Bel. | 18 | nothing uses the words for dan
            huur: {text                       | auto: {text         | 24 | no words for huur
            {ja: Ja, nee: Nee}                | {ja: Ja}            | 24 | no words for nee
            documents: {                      | documents: {akte: De akte, | 26 | nothing uses the words for akte
            Uw AOW kan hetzelfde blijven.     | ""                  | 9  | a text is expected here
            """)
    void namesLineAndReasonOfBrokenWords(String before, String after, int line, String reason) {
        String file = "i18n/en/knowledge/gezin.yaml";
        var broken = new SampleKnowledge().with(file, before, after == null ? "" : after);

        assertThatThrownBy(broken::load).isInstanceOf(BrokenFile.class).hasMessage(file + ":" + line + ": " + reason);
    }

    @Test
    void refusesALanguageWithoutItsWords() {
        String file = "i18n/en/knowledge/gezin.yaml";

        assertThatThrownBy(new SampleKnowledge().without(file)::load).hasMessage(file + ":1: this file is missing");
    }

    @Test
    void neverMakesAnObjectFromATag() {
        var broken = new SampleKnowledge()
                .with("knowledge/gezin.yaml", "topic: HOME", "topic: !!java.net.URL [\"https://x.nl\"]");

        assertThatThrownBy(broken::load).hasMessageContaining("Global tag is not allowed");
    }
}
