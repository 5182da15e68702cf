package nl.loketwijzer.start;

import java.nio.file.Path;
import java.util.List;

/** The Java that runs this. */
final class Java {

    private Java() {}

    static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The program and the options that suit a small machine: quick to start, sparing with memory. */
    static List<String> command() {
        return List.of(
                program(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED");
    }
}
