package nl.loketwijzer.domain.loket;

import static nl.loketwijzer.domain.loket.LoketFixture.aLoket;
import static nl.loketwijzer.domain.loket.LoketFixture.instanties;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesTest {

    private static final String EDE = "0228";
    private static final String ARNHEM = "0202";

    @Test
    void helpsWithWhomItCanCall() {
        Loket loket = aLoket(LoketType.INSTANTIE, EDE, "cak", "svb");
        assertThat(loket.helpsWith(instanties("svb", "uwv", "cak"), EDE)).isEqualTo(instanties("svb", "cak"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gemeente", "wijkteam", "cjg", "schuldhulp"})
    void helpsWithServicesOfTheOwnGemeenteOnly(String service) {
        Loket loket = aLoket(LoketType.GEMEENTE, EDE);
        assertThat(loket.helpsWith(instanties(service), EDE)).hasSize(1);
        assertThat(loket.helpsWith(instanties(service), ARNHEM)).isEmpty();
    }

    @Test
    void helpsWhoHasNoHomeInAnyGemeente() {
        assertThat(aLoket(LoketType.GEMEENTE, EDE).helpsWith(instanties("gemeente"), null))
                .hasSize(1);
    }

    @Test
    void doesNotTakeALineForADeskOfTheGemeente() {
        assertThat(aLoket(LoketType.IDO, EDE, "gemeente").helpsWith(instanties("gemeente"), EDE))
                .isEqualTo(List.of());
    }

    @Test
    void idoHelpsWithDigiD() {
        assertThat(aLoket(LoketType.IDO, EDE).helpsWith(instanties("digid", "svb"), EDE))
                .isEqualTo(instanties("digid"));
    }

    @Test
    void standsInForALoketThatCanDoNoMore() {
        Loket loket = aLoket(LoketType.OVERHEIDSLOKET, EDE, "svb", "uwv");

        assertThat(loket.standsInFor(aLoket(LoketType.OVERHEIDSLOKET, EDE, "svb")))
                .isTrue();
        assertThat(loket.standsInFor(aLoket(LoketType.GEMEENTE, EDE))).isTrue();
        assertThat(loket.standsInFor(aLoket(LoketType.INSTANTIE, ARNHEM, "uwv")))
                .isTrue();
        assertThat(loket.standsInFor(aLoket(LoketType.OVERHEIDSLOKET, EDE, "svb", "cak")))
                .isFalse();
    }

    @Test
    void standsInForNoServicesOfAnotherGemeenteAndForNoIdo() {
        Loket loket = aLoket(LoketType.OVERHEIDSLOKET, EDE, "svb");

        assertThat(loket.standsInFor(aLoket(LoketType.OVERHEIDSLOKET, ARNHEM, "svb")))
                .isFalse();
        assertThat(loket.standsInFor(aLoket(LoketType.IDO, EDE))).isFalse();
        assertThat(aLoket(LoketType.IDO, ARNHEM).standsInFor(aLoket(LoketType.IDO, EDE)))
                .isTrue();
    }
}
