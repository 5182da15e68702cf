package nl.loketwijzer.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Path ROOT = Path.of("/project");

    @Test
    void hasSensibleValuesOfItsOwn() {
        Settings settings = Settings.of(ROOT, Map.of());

        assertThat(settings.portalPort()).isEqualTo(8080);
        assertThat(settings.adminPort()).isEqualTo(8081);
        assertThat(settings.data()).isEqualTo(Path.of("/project/data"));
        assertThat(settings.external()).isNull();
        assertThat(settings.demoPassword()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "70000", "-1", "eight", "8080.0"})
    void refusesAPortThatIsNone(String value) {
        assertThatThrownBy(() -> Settings.of(ROOT, Map.of("LOKET_PORTAL_PORT", value)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("LOKET_PORTAL_PORT")
                .hasMessageContaining(value);
    }

    @Test
    void takesAnotherDatabaseAndKeepsBulkInsertsOff() {
        Settings settings = Settings.of(
                ROOT, Map.of("LOKET_DB_URL", "jdbc:mariadb://db/loket?sslMode=trust", "LOKET_DB_USER", "u"));

        assertThat(settings.external()).isNotNull();
        assertThat(settings.external().url())
                .isEqualTo("jdbc:mariadb://db/loket?sslMode=trust&useBulkStmtsForInserts=false");
    }

    @Test
    void refusesAnotherKindOfDatabase() {
        assertThatThrownBy(() -> Settings.of(ROOT, Map.of("LOKET_DB_URL", "jdbc:postgresql://db/loket")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("MariaDB");
    }
}
