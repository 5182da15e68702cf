package nl.loketwijzer.domain.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.loketwijzer.domain.instantie.InstantieId;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.LoketType;
import nl.loketwijzer.domain.loket.Presence;
import nl.loketwijzer.domain.shared.Csv;
import org.junit.jupiter.api.Test;

class SampleLoketsTest {

    private final List<Loket> lokets = SampleLokets.all();

    @Test
    void showsEveryPublicBuildingAndTheLoketsOfTheProgramme() {
        assertThat(count(LoketType.GEMEENTE)).isEqualTo(348);
        assertThat(count(LoketType.IDO)).isEqualTo(85);
        assertThat(count(LoketType.OVERHEIDSLOKET)).isEqualTo(4);
        assertThat(count(LoketType.INSTANTIE)).isEqualTo(2);
    }

    @Test
    void marksEachAsSample() {
        assertThat(lokets).allMatch(Loket::sample);
    }

    @Test
    void namesNoTwoAlike() {
        assertThat(lokets).extracting(Loket::name).doesNotHaveDuplicates();
        assertThat(lokets)
                .extracting(Loket::slug)
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void keepsIdsOverAStart() {
        assertThat(SampleLokets.all()).isEqualTo(lokets);
    }

    @Test
    void standsInTheNetherlandsInAKnownGemeente() {
        Set<String> gemeenten = Csv.read("/data/gemeenten-2026.csv").stream()
                .map(row -> row.get("gemeente_code"))
                .collect(Collectors.toSet());
        assertThat(lokets).allSatisfy(loket -> {
            assertThat(loket.point().latitude()).isBetween(50.7, 53.6);
            assertThat(loket.point().longitude()).isBetween(3.3, 7.3);
            assertThat(gemeenten).contains(loket.gemeenteCode());
            assertThat(loket.address().postcode()).matches("[1-9][0-9]{3}[A-Z]{2}");
            assertThat(loket.address().street()).isNotBlank();
        });
    }

    @Test
    void knowsTheInstantiesItCanCall() {
        Set<String> known = Set.of("belastingdienst", "cak", "cjib", "duo", "ind", "svb", "toeslagen", "uwv");
        assertThat(lokets)
                .flatExtracting(Loket::presences)
                .extracting(presence -> presence.instantie().value())
                .isSubsetOf(known);
    }

    @Test
    void givesAmsterdamTheLinesOfThePlan() {
        Loket amsterdam = named("Overheidsloket Amsterdam");
        assertThat(amsterdam.presences())
                .allMatch(presence -> presence.kind() == Presence.Kind.DIRECT_LINE)
                .extracting(presence -> presence.instantie().value())
                .containsExactly("cak", "cjib", "duo", "ind", "svb", "toeslagen", "uwv");
    }

    @Test
    void helpsAnnieInEde() {
        List<InstantieId> wanted = Stream.of("cak", "svb", "toeslagen", "gemeente")
                .map(InstantieId::new)
                .toList();
        Loket ede = named("Het Raadhuis, Ede");
        assertThat(ede.helpsWith(wanted, "0228")).isEqualTo(wanted);
        assertThat(ede.caseWorker()).isTrue();
    }

    @Test
    void namesBuildingsForVisitorsNotForVoters() {
        assertThat(lokets)
                .extracting(Loket::name)
                .contains("Gemeentehuis Aalten", "Stadhuis Almere", "Bibliotheek Neude, Utrecht", "Stadhuis Hoorn")
                .noneMatch(name -> name.matches("(?i).*(stembureau|stemlok|ingang|raadzaal|\\().*"));
    }

    private long count(LoketType type) {
        return lokets.stream().filter(loket -> loket.type() == type).count();
    }

    private Loket named(String name) {
        return lokets.stream()
                .filter(loket -> loket.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
