package nl.loketwijzer.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void letsOneRunInAtATime() {
        try (DataFolder first = DataFolder.open(folder, 1)) {
            assertThatThrownBy(() -> DataFolder.open(folder, 1))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("already runs");
        }
        assertThatCode(() -> DataFolder.open(folder, 1).close()).doesNotThrowAnyException();
    }

    @Test
    void refusesAFullDisk() {
        assertThatThrownBy(() -> DataFolder.open(folder, Long.MAX_VALUE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is full");
    }

    @Test
    void refusesAPlaceThatCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data"), 1))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("cannot be written");
    }
}
