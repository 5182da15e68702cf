package nl.loketwijzer.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.loketwijzer.start.EmbeddedDatabase;
import nl.loketwijzer.start.House;
import nl.loketwijzer.start.Ports;
import nl.loketwijzer.start.Settings;

/** Both packaged apps on a database of their own, started the way {@code ./loket start} does. */
final class RunningHouse implements AutoCloseable {

    static final String PASSWORD = "een-wachtwoord-voor-proeven";

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static RunningHouse shared;

    private final Settings settings;
    private House house;

    private RunningHouse(Settings settings) {
        this.settings = settings;
        open();
    }

    /** One for all journeys of this JVM; they must not stand in each other's way. */
    static synchronized RunningHouse shared() {
        if (shared == null) {
            shared = fresh();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** One of your own, to break things in. */
    static RunningHouse fresh() {
        Path data = Path.of("target/data")
                .toAbsolutePath()
                .resolve(UUID.randomUUID().toString());
        try {
            Path programs = Files.createDirectories(ROOT.resolve("target/mariadb-programs"));
            Files.createDirectories(data);
            Files.createSymbolicLink(data.resolve("mariadb-programs"), programs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> environment = new HashMap<>();
        environment.put("LOKET_DATA", data.toString());
        environment.put("LOKET_PORTAL_PORT", Integer.toString(Ports.anyFree()));
        environment.put("LOKET_ADMIN_PORT", Integer.toString(Ports.anyFree()));
        environment.put("LOKET_DB_PORT", Integer.toString(Ports.anyFree()));
        environment.put("LOKET_DEMO_PASSWORD", PASSWORD);
        return new RunningHouse(Settings.of(ROOT, environment));
    }

    /** Starts it (again) with the same data and ports. */
    final void open() {
        try {
            house = House.start(settings, line -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Without a slash at the end. */
    String portal() {
        return "http://localhost:" + settings.portalPort();
    }

    /** Without a slash at the end. */
    String admin() {
        return "http://localhost:" + settings.adminPort();
    }

    Path data() {
        return settings.data();
    }

    /** For the MariaDB driver; the user has the name of the database. */
    String databaseUrl() {
        return "jdbc:mariadb://127.0.0.1:" + settings.databasePort() + "/" + EmbeddedDatabase.NAME;
    }

    String databasePassword() {
        try {
            return Files.readString(settings.data().resolve("mariadb/password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends one program at once, as a power cut would: {@code portal}, {@code admin} or {@code database}. */
    void kill(String name) {
        Path pid = name.equals("database")
                ? settings.data().resolve("mariadb/server.pid")
                : settings.data().resolve("run/" + name + ".pid");
        try {
            ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                    .orElseThrow()
                    .destroyForcibly();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        house.close();
    }
}
