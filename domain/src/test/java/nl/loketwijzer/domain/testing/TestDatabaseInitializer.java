package nl.loketwijzer.domain.testing;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a test's application the database and folders of this JVM. Also for tests of the apps. */
public final class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Another value than the others have, for one node. */
    public static void set(ConfigurableApplicationContext context, String name, String value) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-" + name, Map.of(name, value)));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path folder = Path.of("target/test-data").toAbsolutePath();
        folder.toFile().mkdirs();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test-database",
                        Map.ofEntries(
                                Map.entry("spring.datasource.url", TestDatabase.url()),
                                Map.entry("spring.datasource.username", TestDatabase.user()),
                                Map.entry("spring.datasource.password", TestDatabase.password()),
                                Map.entry("spring.flyway.enabled", "true"),
                                Map.entry("spring.jpa.hibernate.ddl-auto", "validate"),
                                Map.entry("spring.jpa.open-in-view", "false"),
                                Map.entry("spring.jpa.properties.hibernate.jdbc.time_zone", "UTC"),
                                Map.entry("loket.sample", "true"),
                                Map.entry("loket.look-again", "PT0S"),
                                Map.entry("loket.agenda-inside", "true"),
                                Map.entry("loket.agenda-patience", "PT2S"),
                                Map.entry("loket.public-url", "http://localhost:8080"),
                                Map.entry(
                                        "loket.key-file",
                                        folder.resolve("keys.json").toString()),
                                Map.entry(
                                        "loket.outbox-folder",
                                        folder.resolve("outbox").toString()))));
    }
}
