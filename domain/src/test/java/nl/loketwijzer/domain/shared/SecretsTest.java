package nl.loketwijzer.domain.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void opensWhatItSealedInTheSameContextOnly() {
        Secrets secrets = secrets("keys.json");
        byte[] sealed = secrets.seal(bytes("annie@example.nl"), "appointment.email/1");

        assertThat(secrets.open(sealed, "appointment.email/1")).asString(UTF_8).isEqualTo("annie@example.nl");
        assertThatThrownBy(() -> secrets.open(sealed, "appointment.email/2")).isInstanceOf(Secrets.NotReadable.class);
    }

    @Test
    void refusesWhatWasChanged() {
        Secrets secrets = secrets("keys.json");
        byte[] sealed = secrets.seal(bytes("x"), "c");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> secrets.open(sealed, "c")).isInstanceOf(Secrets.NotReadable.class);
        assertThatThrownBy(() -> secrets.open(new byte[0], "c")).isInstanceOf(Secrets.NotReadable.class);
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        Secrets secrets = secrets("keys.json");
        assertThat(secrets.seal(bytes("x"), "c")).isNotEqualTo(secrets.seal(bytes("x"), "c"));
    }

    @Test
    void findsByPurposeAndKey() {
        Secrets secrets = secrets("keys.json");
        byte[] hash = secrets.lookup("ABCDE23456", "code");

        assertThat(hash).hasSize(32).isEqualTo(secrets.lookup("ABCDE23456", "code"));
        assertThat(hash).isNotEqualTo(secrets.lookup("ABCDE23456", "link"));
        assertThat(hash).isNotEqualTo(secrets("other.json").lookup("ABCDE23456", "code"));
    }

    @Test
    void keepsItsKeysOverARestart() {
        byte[] sealed = secrets("keys.json").seal(bytes("x"), "c");
        assertThat(secrets("keys.json").open(sealed, "c")).isEqualTo(bytes("x"));
    }

    @Test
    void onlyTheOwnerMayReadTheFileAndNothingElseStays() throws IOException {
        secrets("keys.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys.json"))))
                .isEqualTo("rw-------");
        assertThat(names()).containsExactly("keys.json");
    }

    @Test
    void processesThatStartTogetherShareOneKey() throws Exception {
        List<Callable<byte[]>> starts = IntStream.range(0, 16)
                .<Callable<byte[]>>mapToObj(i -> () -> secrets("keys.json").lookup("x", "p"))
                .toList();
        try (var threads = Executors.newFixedThreadPool(16)) {
            byte[] expected = null;
            for (Future<byte[]> hash : threads.invokeAll(starts)) {
                expected = expected == null ? hash.get() : expected;
                assertThat(hash.get()).isEqualTo(expected);
            }
        }
        assertThat(names()).containsExactly("keys.json");
    }

    @Test
    void stopsTheStartWithOneSentenceWhenTheFileIsBroken() throws IOException {
        secrets("whole.json");
        String whole = Files.readString(folder.resolve("whole.json"));
        String lookup = JsonMapper.shared().readTree(whole).get("lookup").toString();
        for (String broken : List.of(
                "", "[]", "{}", "not json", whole.substring(0, whole.length() / 2), "{\"lookup\":" + lookup + "}")) {
            Files.writeString(folder.resolve("broken.json"), broken);
            assertThatThrownBy(() -> secrets("broken.json"))
                    .isInstanceOf(KeyFileUnusable.class)
                    .hasMessageMatching("The key file .*broken.json is broken. Put back a copy of it.");
        }
    }

    @Test
    void stopsTheStartWithOneSentenceWhenTheFileCannotBeThere() throws IOException {
        Files.createDirectory(folder.resolve("taken"));
        for (String name : List.of("taken", "no-such-folder/keys.json")) {
            assertThatThrownBy(() -> secrets(name))
                    .isInstanceOf(KeyFileUnusable.class)
                    .hasMessageContaining("cannot be read or made")
                    .hasMessageNotContaining("\n");
        }
    }

    private Secrets secrets(String name) {
        return new Secrets(folder.resolve(name));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
