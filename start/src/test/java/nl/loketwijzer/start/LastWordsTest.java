package nl.loketwijzer.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {

    @TempDir
    Path folder;

    @Test
    void areTheDescriptionAndWhatToDo() throws IOException {
        Path log = Files.writeString(folder.resolve("app.log"), """
                12:00 INFO starting

                ***************************
                APPLICATION FAILED TO START
                ***************************

                Description:

                The key file is broken.

                Action:

                Put the old one back.

                """);

        assertThat(LastWords.of(log)).isEqualTo(" The key file is broken. Put the old one back.");
    }

    @Test
    void areTheSentenceOfOurOwnException() throws IOException {
        Path log = Files.writeString(folder.resolve("app.log"), """
                Exception in thread "main" org.example.Failed: Error creating bean
                \tat org.example.Factory.make(Factory.java:7)
                Caused by: nl.loketwijzer.domain.shared.KeyFileUnusable: The key file is broken.
                \tat nl.loketwijzer.domain.shared.Keys.parse(Keys.java:41)
                """);

        assertThat(LastWords.of(log)).isEqualTo(" The key file is broken.");
    }

    @Test
    void areNoneWithoutADescription() throws IOException {
        Path log = Files.writeString(folder.resolve("app.log"), "at nl.loketwijzer.Something\n");

        assertThat(LastWords.of(log)).isEmpty();
        assertThat(LastWords.of(folder.resolve("none.log"))).isEmpty();
    }
}
