package nl.loketwijzer.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Programs that an earlier run, ended by force, left behind. */
final class Leftovers {

    private Leftovers() {}

    /**
     * Ends the program whose process id stands in this file, if it is still the program it was.
     *
     * @param sign a piece of its command line, so that another program with the same number is left alone
     * @return whether there was one
     * @throws Refused when it does not end
     */
    static boolean end(Path pidFile, String sign) {
        Optional<ProcessHandle> found = read(pidFile).flatMap(ProcessHandle::of).filter(p -> bears(p, sign));
        found.ifPresent(process -> {
            process.destroy();
            if (!gone(process, Duration.ofSeconds(20))) {
                process.destroyForcibly();
                if (!gone(process, Duration.ofSeconds(10))) {
                    throw new Refused("Process " + process.pid() + " of an earlier run does not stop. End it by hand.");
                }
            }
        });
        return found.isPresent();
    }

    private static Optional<Long> read(Path pidFile) {
        try {
            return Optional.of(Long.valueOf(Files.readString(pidFile).strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean bears(ProcessHandle process, String sign) {
        try {
            String command = Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
            return command.contains(sign);
        } catch (IOException e) {
            return process.info()
                    .commandLine()
                    .filter(line -> line.contains(sign))
                    .isPresent();
        }
    }

    private static boolean gone(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
