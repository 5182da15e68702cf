package nl.loketwijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.loketwijzer.journeys.Citizen.Confirmed;
import nl.loketwijzer.start.EmbeddedDatabase;
import nl.loketwijzer.start.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("kill")
class StartScriptTest {

    private static final Duration FOR_STOPPING = Duration.ofSeconds(15);
    private static final Duration FOR_REFUSING = Duration.ofSeconds(90);

    private StartScript script;

    @BeforeEach
    void prepare() throws IOException {
        script = new StartScript();
    }

    @AfterEach
    void clear() {
        script.close();
    }

    @Test
    void startsStopsAndKeepsEverything() throws IOException, InterruptedException {
        script.run().awaitReady();
        assertThat(script.printed())
                .contains(script.portal() + "/", ":" + script.port("LOKET_ADMIN_PORT") + "/")
                .containsPattern("coordinator +[a-z0-9]{12,}")
                .containsPattern("administrator +[a-z0-9]{12,}");
        assertThat(script.answers(script.portal() + "/nl")).isTrue();
        assertThat(script.answers("http://localhost:" + script.port("LOKET_ADMIN_PORT") + "/login"))
                .isTrue();
        Confirmed seen = new Citizen(script.portal()).book("overheidsloket-amsterdam", "start@example.org");
        stops("TERM");

        script.run().awaitReady();
        assertThat(script.printed())
                .contains("with the passwords that the first start printed")
                .doesNotContainPattern("coordinator +[a-z0-9]{12,}");
        assertThat(new Citizen(script.portal()).open(seen.email(), seen.code())).isEqualTo(seen);
        script.signal("KILL").awaitEnd(FOR_STOPPING);

        script.run().awaitReady();
        assertThat(script.printed()).contains("An earlier run was ended by force.");
        assertThat(new Citizen(script.portal()).open(seen.email(), seen.code())).isEqualTo(seen);
        stops("INT");
    }

    @Test
    void usesAnotherDatabaseAndLeavesItAlone() throws IOException, InterruptedException {
        try (EmbeddedDatabase other = other()) {
            script.with("LOKET_DB_URL", other.url())
                    .with("LOKET_DB_USER", other.user())
                    .with("LOKET_DB_PASSWORD", "no");
            refuses("LOKET_DB_PASSWORD");

            script.with("LOKET_DB_PASSWORD", other.password()).run().awaitReady();
            assertThat(script.data().resolve("mariadb")).doesNotExist();
            assertThat(script.answers(script.portal() + "/nl")).isTrue();
            stops("TERM");
            assertThat(Ports.free(other.port())).isFalse();

            Files.writeString(script.data().resolve("keys.json"), "{\"broken\":");
            refuses("keys.json is broken");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOKET_PORTAL_PORT", "LOKET_ADMIN_PORT", "LOKET_DB_PORT"})
    void namesTheVariableOfATakenPort(String variable) throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(script.port(variable), 1, InetAddress.getLoopbackAddress())) {
            assertThat(taken.isBound()).isTrue();
            refuses(variable);
        }
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException, InterruptedException {
        Path file = Files.createFile(script.data().resolve("file"));
        script.with("LOKET_DATA", file.toString());
        refuses("LOKET_DATA");
    }

    @Test
    void stopsAlsoWhileItStarts() throws IOException, InterruptedException {
        script.run();
        while (!script.printed().contains("Preparing the data")) {
            Thread.sleep(100);
        }
        stops("TERM");
    }

    private void stops(String signal) throws IOException, InterruptedException {
        long until = System.nanoTime() + FOR_STOPPING.toNanos();
        assertThat(script.signal(signal).awaitEnd(FOR_STOPPING)).isZero();
        while (!script.left().isEmpty() && System.nanoTime() < until) {
            Thread.sleep(100);
        }
        assertThat(script.left()).isEmpty();
        assertThat(script.portsFree()).isTrue();
        assertThat(script.complaint()).isEmpty();
    }

    private void refuses(String part) throws IOException, InterruptedException {
        assertThat(script.run().awaitEnd(FOR_REFUSING)).isEqualTo(1);
        assertThat(script.complaint().lines()).hasSize(1);
        assertThat(script.complaint()).contains(part).doesNotContain("Exception", "at nl.");
        assertThat(script.portsFree() || part.endsWith("_PORT")).isTrue();
    }

    private EmbeddedDatabase other() throws IOException {
        Path programs = Path.of("../target/mariadb-programs").toAbsolutePath();
        return EmbeddedDatabase.start(programs, script.data().resolveSibling("other"), Ports.anyFree());
    }
}
