package nl.loketwijzer.domain.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder of {@code .eml} and {@code .txt} files, for a house without a mail server. Only its owner may look in it. */
final class LocalOutbox implements Delivery, SmsDelivery {

    private final Path folder;

    LocalOutbox(Path folder) {
        this.folder = folder;
    }

    /** One file a Message-ID: a message that is sent once more replaces itself, and what a crash left of it. */
    @Override
    public void deliver(MimeMessage mail) throws MessagingException, IOException {
        keep(mail.getMessageID(), ".eml", bytes(mail));
    }

    @Override
    public void deliver(String reference, boolean again, Message message) throws IOException {
        keep(reference, ".txt", (message.to() + "\n" + message.text() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void keep(String id, String ending, byte[] content) throws IOException {
        Files.createDirectories(folder, only("rwx------"));
        String name = id.replaceAll("^<|@.*", "");
        Path draft = folder.resolve(name + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft, only("rw-------"));
        Files.write(draft, content);
        Files.move(draft, folder.resolve(name + ending), StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?> only(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    private static byte[] bytes(MimeMessage mail) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return bytes.toByteArray();
    }
}
