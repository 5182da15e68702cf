package nl.loketwijzer.start;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One of the two apps, as a process of its own. */
public final class App {

    private final String name;
    private final Process process;
    private final URI ready;
    private final Path log;

    private App(String name, Process process, URI ready, Path log) {
        this.name = name;
        this.process = process;
        this.ready = ready;
        this.log = log;
    }

    /**
     * Starts the app's jar with this machine's Java.
     *
     * @param data where its log and process id go
     * @param environment added to the environment of this process
     * @param ready the address that answers once it runs
     */
    public static App start(String name, Path jar, Path data, Map<String, String> environment, URI ready)
            throws IOException {
        List<String> command = new ArrayList<>(Java.command());
        command.add("-Xmx256m");
        return start(command, name, jar, data, environment, ready);
    }

    /** As the other one, with a Java and its options of the caller's choice. */
    public static App start(
            List<String> java, String name, Path jar, Path data, Map<String, String> environment, URI ready)
            throws IOException {
        Path log = Files.createDirectories(data.resolve("logs")).resolve(name + ".log");
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile()).redirectInput(new File("/dev/null"));
        Process process = builder.start();
        Path run = Files.createDirectories(data.resolve("run"));
        Files.writeString(run.resolve(name + ".pid"), Long.toString(process.pid()));
        return new App(name, process, ready, log);
    }

    /**
     * Waits until it answers.
     *
     * @throws Refused when it ends or does not answer in time
     */
    public void awaitReady(Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new Refused(
                        "The " + name + " did not start." + LastWords.of(log) + " All it said stands in " + log + ".");
            }
            Thread.sleep(150);
        }
    }

    private boolean answers() {
        try {
            var connection = (HttpURLConnection) ready.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    public String name() {
        return name;
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Asks it to stop. */
    void askToStop() {
        process.destroy();
    }

    /** Asks it to stop, and makes it when it does not within the given time. */
    public void stop(Duration patience) throws InterruptedException {
        askToStop();
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Ends it at once, as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
