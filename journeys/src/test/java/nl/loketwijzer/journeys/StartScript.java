package nl.loketwijzer.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.loketwijzer.start.Ports;

/** {@code ./loket start} as somebody runs it: one folder of data, some free ports, and what it prints. */
final class StartScript implements AutoCloseable {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final Path folder =
            Path.of("target/start", UUID.randomUUID().toString()).toAbsolutePath();
    private final Map<String, String> environment = new HashMap<>();
    private Process process;
    private List<ProcessHandle> children = List.of();
    private int run;

    StartScript() throws IOException {
        Files.createDirectories(data());
        Path programs = Files.createDirectories(ROOT.resolve("target/mariadb-programs"));
        Files.createSymbolicLink(data().resolve("mariadb-programs"), programs);
        with("LOKET_DATA", data().toString());
        for (String port : List.of("LOKET_PORTAL_PORT", "LOKET_ADMIN_PORT", "LOKET_DB_PORT")) {
            with(port, Integer.toString(Ports.anyFree()));
        }
    }

    StartScript with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Path data() {
        return folder.resolve("data");
    }

    int port(String variable) {
        return Integer.parseInt(environment.get(variable));
    }

    String portal() {
        return "http://localhost:" + port("LOKET_PORTAL_PORT");
    }

    /** Runs it, with signals as a terminal gives them. */
    StartScript run() throws IOException {
        run++;
        ProcessBuilder builder = new ProcessBuilder(
                "env", "--default-signal=INT", ROOT.resolve("loket").toString(), "start");
        builder.environment().keySet().removeIf(name -> name.startsWith("LOKET_"));
        builder.environment().putAll(environment);
        builder.redirectOutput(file("out")).redirectError(file("err"));
        process = builder.start();
        return this;
    }

    /** Until it says that all stands. */
    StartScript awaitReady() throws InterruptedException {
        long until = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!printed().contains("Stop with Ctrl-C")) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new AssertionError("it did not start: " + printed() + complaint());
            }
            Thread.sleep(100);
        }
        return this;
    }

    boolean answers(String address) throws IOException {
        var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    }

    StartScript signal(String name) throws IOException, InterruptedException {
        children = process.descendants().toList();
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
        return this;
    }

    /** Its exit code; it gets this long to end. */
    int awaitEnd(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("it still runs: " + printed() + complaint());
        }
        return process.exitValue();
    }

    /** Programs it started that still run. */
    List<String> left() {
        return children.stream()
                .filter(ProcessHandle::isAlive)
                .map(child -> child.info().command().orElse(child.toString()))
                .toList();
    }

    boolean portsFree() {
        return environment.keySet().stream()
                .filter(name -> name.endsWith("_PORT"))
                .allMatch(name -> Ports.free(port(name)));
    }

    String printed() {
        return read("out");
    }

    String complaint() {
        return read("err");
    }

    private String read(String name) {
        try {
            return Files.readString(file(name).toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private java.io.File file(String name) {
        return folder.resolve(run + "." + name).toFile();
    }

    /** Whatever a failed test left. */
    @Override
    public void close() {
        if (process != null) {
            Stream.concat(Stream.concat(Stream.of(process.toHandle()), process.descendants()), children.stream())
                    .toList()
                    .forEach(ProcessHandle::destroyForcibly);
        }
    }
}
