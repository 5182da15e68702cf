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

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path FOLDER =
            TARGET.resolve("test-data").resolve(UUID.randomUUID().toString());
    private static final int PORT = Ports.anyFree();

    private static volatile EmbeddedDatabase server = start();

    private TestDatabase() {}

    public static String url() {
        return server.url();
    }

    public static String user() {
        return server.user();
    }

    public static String password() {
        return server.password();
    }

    public static int port() {
        return PORT;
    }

    /** Ends it at once, as a power cut would. */
    public static void kill() {
        try {
            long number = Long.parseLong(
                    Files.readString(EmbeddedDatabase.pidFile(FOLDER)).strip());
            ProcessHandle process = ProcessHandle.of(number).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it again after {@link #kill}, with the same data at the same address. */
    public static void startAgain() {
        server = start();
    }

    private static EmbeddedDatabase start() {
        try {
            Path root = Files.exists(TARGET.resolve("../../mvnw"))
                    ? TARGET.resolve("../../target").normalize()
                    : TARGET;
            EmbeddedDatabase database = EmbeddedDatabase.start(root.resolve("mariadb-programs"), FOLDER, PORT);
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
