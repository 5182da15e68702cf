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

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        AtomicReference<@Nullable House> house = new AtomicReference<>();
        Thread starter = Thread.currentThread();
        for (String signal : new String[] {"TERM", "INT", "HUP"}) {
            Signal.handle(new Signal(signal), s -> stop(house.get(), starter));
        }
        try {
            Settings settings = Settings.of(Path.of(arguments[0]), System.getenv());
            House started = House.start(settings, OUT::println);
            house.set(started);
            welcome(started, settings);
            String ended = started.awaitFailure();
            System.err.println("The " + ended + " ended by itself. What it said stands in "
                    + settings.data().resolve("logs") + ". Everything is stopped now.");
            started.close();
            System.exit(1);
        } catch (InterruptedException e) {
            System.exit(0);
        } catch (Refused | EmbeddedDatabase.CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("The data folder cannot be used: " + e.getMessage());
            System.exit(1);
        }
    }

    /** A house that stands is closed here; one that is still being built is closed by the thread that builds it. */
    private static void stop(@Nullable House house, Thread starter) {
        OUT.println("Stopping …");
        if (house == null) {
            starter.interrupt();
            return;
        }
        house.close();
        OUT.println("Stopped.");
        System.exit(0);
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
