package nl.loketwijzer.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KeyFileReportTest {

    @TempDir
    Path folder;

    @Test
    void tellsInAPlainSentenceWhyTheStartStopped(CapturedOutput output) throws IOException {
        Path broken = Files.writeString(folder.resolve("keys.json"), "broken");
        SpringApplication application = new SpringApplication(Secrets.class);
        application.setWebApplicationType(WebApplicationType.NONE);

        assertThatThrownBy(() -> application.run("--loket.key-file=" + broken)).hasRootCauseInstanceOf(Exception.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "The key file " + broken + " is broken.")
                .doesNotContain("\tat nl.loketwijzer");
    }
}
