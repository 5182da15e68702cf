package nl.loketwijzer.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class ExternalDatabaseTest {

    private static final Path PROGRAMS = Path.of("../target/mariadb-programs").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void saysWhichSettingIsWrong() throws IOException {
        Settings.External open;
        try (EmbeddedDatabase database = EmbeddedDatabase.start(PROGRAMS, folder, Ports.anyFree())) {
            open = new Settings.External(database.url(), database.user(), database.password());

            assertThatCode(() -> ExternalDatabase.require(open)).doesNotThrowAnyException();
            refused(new Settings.External(database.url(), database.user(), "no"), "LOKET_DB_PASSWORD");
            refused(
                    new Settings.External(
                            database.url().replace("/loketwijzer", "/other"), database.user(), database.password()),
                    "no database of that name");
        }
        refused(open, "No MariaDB answers at LOKET_DB_URL");
    }

    private static void refused(Settings.External database, String part) {
        assertThatThrownBy(() -> ExternalDatabase.require(database))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(part);
    }
}
