package nl.loketwijzer.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A file that only its owner may read. */
record PrivateFile(Path path) {

    /** What the file holds, or a new random password that it then holds: 48 hexadecimal signs. */
    String readOrCreate() throws IOException {
        if (Files.exists(path)) {
            return Files.readString(path).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        write(password);
        return password;
    }

    void write(String text) throws IOException {
        Files.deleteIfExists(path);
        Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(path, text);
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
