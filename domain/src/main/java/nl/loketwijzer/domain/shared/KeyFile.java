package nl.loketwijzer.domain.shared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;

/** The file that holds the keys. It is complete from the moment it exists, readable by its owner only. */
final class KeyFile {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path path;

    KeyFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Keys readOrCreate() {
        try {
            if (Files.notExists(path)) {
                create();
            }
            return Keys.parse(Files.readString(path));
        } catch (GeneralSecurityException | JacksonException e) {
            throw new KeyFileUnusable("The key file " + path + " is broken. Put back a copy of it.", e);
        } catch (IOException e) {
            throw new KeyFileUnusable("The key file " + path + " cannot be read or made: " + reason(e) + ".", e);
        }
    }

    /** A hard link fails when the name exists: of two processes that start together, one file stays. */
    private void create() throws IOException, GeneralSecurityException {
        Path draft = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID());
        try {
            write(draft, Keys.generate());
            Files.createLink(path, draft);
        } catch (FileAlreadyExistsException e) {
            // another process was first: its keys count
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, OWNER_ONLY)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName();
    }
}
