package nl.loketwijzer.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalOutboxTest {

    @TempDir
    Path parent;

    @Test
    void replacesWhatACrashLeftAndWhatWasSentBefore() throws Exception {
        Path folder = parent.resolve("outbox");
        LocalOutbox outbox = new LocalOutbox(folder);
        outbox.deliver(mail());
        Files.writeString(folder.resolve("abc.draft"), "half");
        outbox.deliver(mail());

        assertThat(names(folder)).containsExactly("abc.eml");
        assertThat(Files.readString(folder.resolve("abc.eml"))).contains("Message-ID: <abc@localhost>", "Dag");
    }

    @Test
    void letsNobodyElseRead() throws Exception {
        Path folder = parent.resolve("outbox");
        new LocalOutbox(folder).deliver(mail());

        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("abc.eml"))).isEqualTo("rw-------");
    }

    private static MimeMessage mail() throws Exception {
        String text = "Message-ID: <abc@localhost>\r\nTo: annie@example.nl\r\n\r\nDag";
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
