package nl.loketwijzer.start;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The whole product on one machine: the database, the portal and admin. */
public final class House implements AutoCloseable {

    private final Settings settings;
    private final Console console;
    private final DataFolder folder;
    private final List<App> apps = new CopyOnWriteArrayList<>();
    private @Nullable EmbeddedDatabase database;
    private List<Preparation.Account> accounts = List.of();

    private House(Settings settings, Console console, DataFolder folder) {
        this.settings = settings;
        this.console = console;
        this.folder = folder;
    }

    /**
     * Starts everything and waits until both apps answer.
     *
     * @throws Refused with a sentence for a person, when something stands in the way; then nothing is left running
     */
    public static House start(Settings settings, Console console) throws IOException, InterruptedException {
        DataFolder folder = DataFolder.open(settings.data(), DataFolder.NEEDED_BYTES);
        House house = new House(settings, console, folder);
        try {
            house.clearLeftovers();
            house.requirePorts();
            house.open();
            return house;
        } catch (IOException | InterruptedException | RuntimeException e) {
            house.close();
            throw e;
        }
    }

    private void clearLeftovers() {
        Path run = settings.data().resolve("run");
        boolean found = Leftovers.end(run.resolve("portal.pid"), jar("portal").toString());
        found |= Leftovers.end(run.resolve("admin.pid"), jar("admin").toString());
        found |= Leftovers.end(
                EmbeddedDatabase.pidFile(databaseFolder()), databaseFolder().toString());
        if (found) {
            console.say("An earlier run was ended by force. What it left behind is stopped now; no data is lost.");
        }
    }

    private void requirePorts() {
        requireFree("LOKET_PORTAL_PORT", settings.portalPort());
        requireFree("LOKET_ADMIN_PORT", settings.adminPort());
        if (settings.external() == null) {
            requireFree("LOKET_DB_PORT", settings.databasePort());
        }
    }

    private static void requireFree(String variable, int port) {
        if (!Ports.free(port)) {
            throw new Refused("Port " + port + " is in use by another program. Choose another one with " + variable
                    + "=" + (port + 10) + " ./loket start");
        }
    }

    private void open() throws IOException, InterruptedException {
        Map<String, String> environment = environment();
        if (settings.external() != null) {
            ExternalDatabase.require(settings.external());
        } else {
            console.say("Starting the database …");
            database = EmbeddedDatabase.start(
                    settings.data().resolve("mariadb-programs"), databaseFolder(), settings.databasePort());
            environment.put("LOKET_DB_URL", database.url());
            environment.put("LOKET_DB_USER", database.user());
            environment.put("LOKET_DB_PASSWORD", database.password());
        }
        console.say("Preparing the data …");
        accounts = Preparation.run(jar("admin"), settings.data(), environment);
        console.say("Starting the portal and admin …");
        apps.add(app("portal", environment, portalAddress() + "nl"));
        apps.add(app("admin", environment, adminAddress() + "login"));
        for (App app : apps) {
            app.awaitReady(Duration.ofMinutes(2));
        }
    }

    private App app(String name, Map<String, String> environment, String ready) throws IOException {
        return App.start(name, jar(name), settings.data(), environment, URI.create(ready));
    }

    private Map<String, String> environment() throws IOException {
        Path data = Files.createDirectories(settings.data());
        Map<String, String> environment = new HashMap<>();
        environment.put("LOKET_PORTAL_PORT", Integer.toString(settings.portalPort()));
        environment.put("LOKET_ADMIN_PORT", Integer.toString(settings.adminPort()));
        environment.put("LOKET_PUBLIC_URL", "http://localhost:" + settings.portalPort());
        environment.put("LOKET_SAMPLE", "1");
        environment.put("LOKET_OUTBOX_FOLDER", data.resolve("outbox").toString());
        if (System.getenv("LOKET_KEY_FILE") == null) {
            environment.put("LOKET_KEY_FILE", data.resolve("keys.json").toString());
        }
        if (settings.external() != null) {
            environment.put("LOKET_DB_URL", settings.external().url());
            environment.put("LOKET_DB_USER", settings.external().user());
            environment.put("LOKET_DB_PASSWORD", settings.external().password());
        }
        if (settings.demoPassword() != null) {
            environment.put("LOKET_DEMO_PASSWORD", settings.demoPassword());
        }
        return environment;
    }

    private Path jar(String name) {
        return settings.root().resolve(name).resolve("target").resolve(name + ".jar");
    }

    private Path databaseFolder() {
        return settings.data().resolve("mariadb");
    }

    /** Ends with a slash. */
    public String portalAddress() {
        return "http://localhost:" + settings.portalPort() + "/";
    }

    /** Ends with a slash. */
    public String adminAddress() {
        return "http://localhost:" + settings.adminPort() + "/";
    }

    List<Preparation.Account> accounts() {
        return accounts;
    }

    /** Waits until one of its programs ends by itself, which it should not; says which. */
    String awaitFailure() throws InterruptedException {
        while (true) {
            Optional<String> ended = ended();
            if (ended.isPresent()) {
                return ended.get();
            }
            Thread.sleep(500);
        }
    }

    private synchronized Optional<String> ended() {
        if (database != null && !database.alive()) {
            return Optional.of("database");
        }
        return apps.stream().filter(app -> !app.alive()).map(App::name).findFirst();
    }

    /** Stops the apps first, then the database; within 15 seconds. A second time does nothing. */
    @Override
    public synchronized void close() {
        try (DataFolder given = folder;
                EmbeddedDatabase stopping = database) {
            apps.forEach(App::askToStop);
            for (App app : apps) {
                app.stop(Duration.ofSeconds(4));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            apps.clear();
            database = null;
        }
    }
}
