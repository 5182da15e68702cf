package nl.loketwijzer.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What stands in docker/ is only text where no engine runs, so its paths, ports and settings are compared with the rest. */
class ImagesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final Map<String, Object> services = services();

    @ParameterizedTest
    @ValueSource(strings = {"portal", "admin"})
    void anImageHoldsTheJarThatTheBuildMakes(String app) throws IOException {
        String image = Files.readString(ROOT.resolve("docker/Dockerfile." + app));

        assertThat(image).contains("COPY " + app + "/target/" + app + ".jar").contains("USER 10001");
        assertThat(ROOT.resolve(app + "/target/" + app + ".jar")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal", "admin"})
    void anAppGetsOnlySettingsThatItReads(String app) throws IOException {
        String settings = plain(sources(app) + sources("domain"));

        assertThat(environment(app).keySet())
                .allSatisfy(name -> assertThat(settings).contains(plain(name)));
    }

    /** Spring reads {@code LOKET_KEY_FILE} where code says {@code loket.key-file}. */
    private static String plain(String text) {
        return text.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }

    private static String sources(String module) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(ROOT.resolve(module + "/src/main"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*[.](java|properties)"))
                    .toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void sampleLoketsAreNeverShownInAnImage() {
        assertThat(services.keySet())
                .allSatisfy(service ->
                        assertThat(environment(service)).doesNotContainKeys("LOKET_SAMPLE", "LOKET_DEMO_PASSWORD"));
    }

    @Test
    void onlyThePortalIsOpenToTheWorld() {
        assertThat(ports("portal")).containsExactly("8080:8080");
        assertThat(ports("admin")).allMatch(port -> port.startsWith("127.0.0.1:"));
        assertThat(ports("database")).isEmpty();
    }

    @Test
    void appsWaitForThePreparedDatabase() {
        for (String app : List.of("portal", "admin")) {
            assertThat(map(map(services, app), "depends_on")).containsOnlyKeys("prepare");
        }
        assertThat(map(services, "prepare").get("entrypoint").toString())
                .contains("nl.loketwijzer.domain.sample.PrepareDatabase");
    }

    private Map<String, Object> environment(String service) {
        return map(map(services, service), "environment");
    }

    @SuppressWarnings("unchecked")
    private List<String> ports(String service) {
        return (List<String>) map(services, service).getOrDefault("ports", List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> from, String key) {
        return (Map<String, Object>) from.getOrDefault(key, Map.of());
    }

    private static Map<String, Object> services() {
        try {
            String text = Files.readString(ROOT.resolve("docker/compose.yaml"));
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(text), "services");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
