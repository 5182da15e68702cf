package nl.loketwijzer.domain.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Overview.Advice;
import nl.loketwijzer.i18n.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private final Guidance guidance = new SampleKnowledge().guidance();

    @Test
    void startsWithTheStepOfTheMostUrgentSituation() {
        assertThat(overview(Map.of(), "partner_verpleeghuis", "geen_slaapplek")
                        .first()
                        .title())
                .isEqualTo("Meld u");
    }

    @Test
    void putsTheFirstInstantieOfEachSituationBeforeTheSecondOfAny() {
        assertThat(instanties(overview(Map.of(), "partner_verpleeghuis", "geen_slaapplek")))
                .containsExactly("gemeente", "cak", "wijkteam", "svb");
    }

    @Test
    void showsAtMostThreeInstantiesNow() {
        Overview overview = overview(Map.of("getrouwd", "nee"), "partner_verpleeghuis");

        assertThat(overview.now()).hasSize(3);
        assertThat(overview.later()).hasSize(1);
    }

    @Test
    void putsHelplinesAboveEverything() {
        Overview overview = overview(Map.of(), "niet_veilig", "geen_slaapplek");

        assertThat(instanties(overview)).startsWith("noodhulp_112", "veilig_thuis");
        assertThat(overview.crisis()).isEqualTo(Crisis.VIOLENCE);
        assertThat(overview.sensitive()).isTrue();
    }

    @Test
    void namesAnInstantieOnceWithTheReasonsOfAllSituations() {
        Overview overview = overview(Map.of(), "partner_verpleeghuis", "geen_slaapplek");

        assertThat(advice(overview, "gemeente").reason())
                .isEqualTo("Zij zoeken een bed. Uw partner krijgt een ander adres.");
        assertThat(advice(overview, "gemeente").unsure()).isTrue();
    }

    @Test
    void takesTheFirstEntryOfAnInstantieThatHolds() {
        assertThat(advice(overview(Map.of("getrouwd", "nee"), "partner_verpleeghuis"), "svb")
                        .reason())
                .isEqualTo("Uw AOW verandert misschien.");
    }

    @Test
    void saysWhatToBringForTheSituationAndTheInstantie() {
        assertThat(advice(overview(Map.of(), "partner_verpleeghuis"), "cak").bring())
                .containsExactly("Uw legitimatie", "Alle brieven", "De brief van het CIZ");
    }

    @Test
    void hidesATermPastItsDateAndSaysThatItIsUnsure() {
        var bent = new SampleKnowledge()
                .with(
                        "knowledge/gezin.yaml",
                        "laag_begin: {source: {site: svb.nl,",
                        "laag_begin: {source: {validUntil: 2026-11-21, site: svb.nl,")
                .guidance();
        var answers = answers(Map.of(), "partner_verpleeghuis");

        Advice lastDay = bent.overview(answers, SampleKnowledge.TODAY, Language.DUTCH)
                .now()
                .getFirst();
        Advice after = bent.overview(answers, SampleKnowledge.TODAY.plusDays(1), Language.DUTCH)
                .now()
                .getFirst();

        assertThat(lastDay.terms()).hasSize(1);
        assertThat(lastDay.unsure()).isFalse();
        assertThat(after.terms()).isEmpty();
        assertThat(after.unsure()).isTrue();
    }

    @Test
    void saysTheLastDayOfALetterWhoseDateWasTold() {
        var dated = new SampleKnowledge()
                .with("knowledge/gezin.yaml", "laag_begin: {source:", "laag_begin: {afterLetter: P6W, source:")
                .guidance();

        assertThat(dated(dated, "2026-11-03").last()).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(dated(dated, "2026-10-10").last()).isEqualTo(SampleKnowledge.TODAY);
        assertThat(dated(dated, "2026-10-09")).as("too late already").isNull();
        assertThat(dated(dated, "2026-11-22")).as("not written yet").isNull();
        assertThat(dated(dated, "no date")).isNull();
        assertThat(dated(new SampleKnowledge().guidance(), "2026-11-03")).isNull();
    }

    private static Overview.@Nullable Dated dated(Guidance guidance, String told) {
        return guidance.overview(
                        answers(Map.of(Answers.DATE, told), "partner_verpleeghuis"),
                        SampleKnowledge.TODAY,
                        Language.DUTCH)
                .now()
                .getFirst()
                .terms()
                .getFirst()
                .dated();
    }

    @Test
    void hidesAReasonPastItsDate() {
        var bent = new SampleKnowledge()
                .with(
                        "knowledge/gezin.yaml",
                        "{id: svb, reason: aow}",
                        "{id: svb, reason: aow, source: "
                                + "{site: svb.nl, checkedOn: 2026-01-01, reviewBy: 2026-06-01, validUntil: 2026-06-30}}")
                .guidance();
        Overview overview =
                bent.overview(answers(Map.of(), "partner_verpleeghuis"), LocalDate.of(2026, 7, 1), Language.DUTCH);

        assertThat(advice(overview, "svb").reason()).isEmpty();
        assertThat(advice(overview, "svb").unsure()).isTrue();
    }

    @Test
    void opensTwoDoorsWhenNothingIsKnown() {
        Overview overview = guidance.overview(Answers.NONE, SampleKnowledge.TODAY, Language.DUTCH);

        assertThat(instanties(overview)).containsExactly("ido", "wijkteam");
        assertThat(overview.first().title()).isEqualTo("Praat met iemand");
    }

    @Test
    void forgetsASituationThatNoLongerExists() {
        assertThat(instanties(overview(Map.of(), "bestaat_niet_meer"))).containsExactly("ido", "wijkteam");
    }

    private Overview overview(Map<String, String> given, String... situations) {
        return guidance.overview(answers(given, situations), SampleKnowledge.TODAY, Language.DUTCH);
    }

    static Answers answers(Map<String, String> given, String... situations) {
        return new Answers(Stream.of(situations).map(SituationId::new).toList(), given);
    }

    private static List<String> instanties(Overview overview) {
        return Stream.concat(overview.now().stream(), overview.later().stream())
                .map(advice -> advice.instantie().id().value())
                .toList();
    }

    private static Advice advice(Overview overview, String id) {
        return Stream.concat(overview.now().stream(), overview.later().stream())
                .filter(advice -> advice.instantie().id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
