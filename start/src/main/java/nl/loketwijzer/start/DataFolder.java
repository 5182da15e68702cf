package nl.loketwijzer.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder with everything that lasts. One run at a time has it. */
final class DataFolder implements AutoCloseable {

    /** The database alone writes some 200 MB at its first start. */
    static final long NEEDED_BYTES = 400L * 1024 * 1024;

    private final FileChannel channel;

    private DataFolder(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws Refused when the folder cannot be written, its disk is full, or another run has it */
    static DataFolder open(Path folder, long neededBytes) {
        try {
            Files.createDirectories(folder);
            refuseFullDisk(folder, neededBytes);
            FileChannel channel =
                    FileChannel.open(folder.resolve("start.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new Refused("Loketwijzer already runs with the data in " + folder
                        + ". Stop it first, or choose another folder with LOKET_DATA.");
            }
            return new DataFolder(channel);
        } catch (IOException e) {
            throw new Refused(
                    "The folder " + folder + " cannot be written. Make it writable, or choose another with LOKET_DATA.",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void refuseFullDisk(Path folder, long neededBytes) throws IOException {
        long usable = Files.getFileStore(folder).getUsableSpace();
        if (usable < neededBytes) {
            throw new Refused("The disk of " + folder + " is full: " + usable / 1024 / 1024 + " MB are free, "
                    + neededBytes / 1024 / 1024 + " MB are needed. Free some space, or choose another folder with"
                    + " LOKET_DATA.");
        }
    }

    /** Gives the lock back with the channel. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new Refused("The lock on the data folder could not be given back.", e);
        }
    }
}
