package nl.loketwijzer.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path folder;

    @Test
    void endsAProgramOfAnEarlierRun() throws IOException {
        Process process = new ProcessBuilder("sleep", "987.5").start();
        Path pid = Files.writeString(folder.resolve("app.pid"), Long.toString(process.pid()));

        assertThat(Leftovers.end(pid, "987.5")).isTrue();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void leavesAnotherProgramWithTheSameNumberAlone() throws IOException {
        Process process = new ProcessBuilder("sleep", "987.6").start();
        Path pid = Files.writeString(folder.resolve("app.pid"), Long.toString(process.pid()));

        assertThat(Leftovers.end(pid, "portal.jar")).isFalse();
        assertThat(process.isAlive()).isTrue();
        process.destroy();
    }

    @Test
    void isContentWithoutAFile() {
        assertThat(Leftovers.end(folder.resolve("none.pid"), "x")).isFalse();
    }
}
