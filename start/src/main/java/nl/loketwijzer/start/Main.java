package nl.loketwijzer.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;

/** {@code ./loket start}: everything on this machine, until Ctrl-C. */
public final class Main {

    private static final PrintStream OUT = System.out;

    private static final AtomicReference<@Nullable House> HOUSE = new AtomicReference<>();
    private static volatile boolean stopping;

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        Thread starter = Thread.currentThread();
        for (String signal : new String[] {"TERM", "INT", "HUP"}) {
            Signal.handle(new Signal(signal), s -> stop(starter));
        }
        try {
            run(Settings.of(Path.of(arguments[0]), System.getenv()));
        } catch (InterruptedException e) {
            end(0);
        } catch (Refused | EmbeddedDatabase.CannotStart e) {
            endSaying(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            endSaying("The data folder cannot be used: " + e.getMessage());
        }
    }

    private static void run(Settings settings) throws IOException, InterruptedException {
        String ended;
        try (House started = House.start(settings, OUT::println)) {
            HOUSE.set(started);
            welcome(started, settings);
            ended = started.awaitFailure();
        }
        endSaying("The " + ended + " ended by itself. What it said stands in "
                + settings.data().resolve("logs")
                + ". Everything is stopped now; start again to go on, no data is lost.");
    }

    /** A house that stands is closed here; one that is still being built is closed by the thread that builds it. */
    private static void stop(Thread starter) {
        stopping = true;
        OUT.println("Stopping …");
        House standing = HOUSE.get();
        if (standing == null) {
            starter.interrupt();
            return;
        }
        standing.close();
        end(0);
    }

    private static void end(int code) {
        if (code == 0) {
            OUT.println("Stopped.");
        }
        System.exit(code);
    }

    /** Whoever was asked to stop owes no reason for what it could not finish. */
    private static void endSaying(String reason) {
        if (stopping) {
            end(0);
        }
        System.err.println(reason);
        end(1);
    }

    private static void welcome(House house, Settings settings) {
        OUT.println();
        OUT.println("  Portal   " + house.portalAddress());
        OUT.println("  Admin    " + house.adminAddress());
        house.accounts().forEach(account -> OUT.printf("           %-12s %s%n", account.name(), account.password()));
        if (house.accounts().isEmpty()) {
            OUT.println("           with the passwords that the first start printed");
        }
        OUT.println("  Mail     is kept in " + settings.data().resolve("outbox"));
        OUT.println();
        OUT.println("Everything here is sample data. Stop with Ctrl-C.");
    }
}
