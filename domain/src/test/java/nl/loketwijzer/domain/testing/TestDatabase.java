package nl.loketwijzer.domain.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.loketwijzer.start.EmbeddedDatabase;
import nl.loketwijzer.start.Ports;

/** One real MariaDB for all tests of this JVM, empty at first, in the target folder. */
public final class TestDatabase {

    private static final EmbeddedDatabase SERVER = start();

    private TestDatabase() {}

    public static String url() {
        return SERVER.url();
    }

    public static String user() {
        return SERVER.user();
    }

    public static String password() {
        return SERVER.password();
    }

    private static EmbeddedDatabase start() {
        Path target = Path.of("target").toAbsolutePath();
        try {
            Path root = Files.exists(target.resolve("../../mvnw"))
                    ? target.resolve("../../target").normalize()
                    : target;
            EmbeddedDatabase database = EmbeddedDatabase.start(
                    root.resolve("mariadb-programs"),
                    target.resolve("test-data").resolve(UUID.randomUUID().toString()),
                    Ports.anyFree());
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
