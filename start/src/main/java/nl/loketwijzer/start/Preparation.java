package nl.loketwijzer.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Migrates the database and loads sample data once, before the apps start. */
final class Preparation {

    private static final String MAIN = "nl.loketwijzer.domain.sample.PrepareDatabase";

    private Preparation() {}

    /** A sample account, with a password that was made just now. */
    record Account(String name, String password) {}

    /**
     * Runs it to its end.
     *
     * @return the accounts that were made now; none at a later start
     * @throws Refused when it fails
     */
    static List<Account> run(Path adminJar, Path data, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path log = Files.createDirectories(data.resolve("logs")).resolve("prepare.log");
        List<String> command = new ArrayList<>(Java.command());
        command.addAll(List.of(
                "-Xmx256m",
                "-Dloader.main=" + MAIN,
                "-cp",
                adminJar.toString(),
                "org.springframework.boot.loader.launch.PropertiesLauncher"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Process process = builder.redirectError(log.toFile()).start();
        process.getOutputStream().close();
        try {
            if (process.waitFor() != 0) {
                throw new Refused("The database could not be prepared." + LastWords.of(log) + " All it said stands in "
                        + log + ".");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw e;
        }
        // read afterwards, so that somebody who stops the start need not wait: a few lines fit the pipe
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.lines()
                .filter(line -> line.startsWith("account "))
                .map(line -> line.split(" ", 3))
                .map(words -> new Account(words[1], words[2]))
                .toList();
    }
}
