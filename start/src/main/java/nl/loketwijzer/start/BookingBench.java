package nl.loketwijzer.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code ./loket bench booking}: how fast the nearest free times are found and how many people can book, on a real
 * database that flushes at each commit, over HTTP. One figure a line: {@code name value unit}.
 */
public final class BookingBench {

    private static final int FEW = 100;
    private static final int LOKETS = 1_000;
    private static final int MANY = 10_000;
    /** So many days of ten times as many lokets are booked: more would take an hour to make. */
    private static final int DAYS_OF_MANY = 3;

    private static final int RUNS = 5;
    private static final int SEARCHES = 6_000;
    private static final int BOOKINGS = 3_000;
    /** Bookings before it counts: the portal runs for days, and its machine code is made while it runs. */
    private static final int WARM_UP = 24_000;

    private static final int ROUNDS = 100;
    private static final int RIVALS = 50;

    private final BenchData data;
    private final BenchClient client;
    private final List<String> postcodes;

    private BookingBench(BenchData data, BenchClient client, List<String> postcodes) {
        this.data = data;
        this.client = client;
        this.postcodes = postcodes;
    }

    /** @param arguments the folder of the project, and for a quick look how many lokets instead of a thousand */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path folder = root.resolve("target/bench");
        delete(folder);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(
                root.resolve("target/mariadb-programs"),
                folder.resolve("mariadb"),
                Ports.anyFree(),
                List.of(
                        "--innodb-flush-log-at-trx-commit=1",
                        "--innodb-buffer-pool-size=6G",
                        "--innodb-log-file-size=1G"))) {
            run(root, folder, database, arguments.length > 1 ? Integer.parseInt(arguments[1]) : LOKETS);
        } finally {
            delete(folder);
        }
    }

    private static void run(Path root, Path folder, EmbeddedDatabase database, int lokets)
            throws IOException, InterruptedException, SQLException {
        int port = Ports.anyFree();
        Map<String, String> environment = new HashMap<>();
        environment.put("LOKET_PORTAL_PORT", Integer.toString(port));
        environment.put("LOKET_SAMPLE", "0");
        environment.put("LOKET_BENCH", "1");
        environment.put("LOKET_KEY_FILE", folder.resolve("keys.json").toString());
        environment.put("LOKET_OUTBOX", folder.resolve("outbox").toString());
        environment.put("LOKET_DB_URL", database.url());
        environment.put("LOKET_DB_USER", database.user());
        environment.put("LOKET_DB_PASSWORD", database.password());
        Preparation.run(root.resolve("admin/target/admin.jar"), folder, environment);
        try (BenchData data = new BenchData(database)) {
            data.grow(FEW, BenchData.DAYS);
            App portal = App.start(
                    List.of(Java.program(), "-XX:+UseParallelGC", "-Xms512m", "-Xmx512m"),
                    "portal",
                    root.resolve("portal/target/portal.jar"),
                    folder,
                    environment,
                    URI.create("http://127.0.0.1:" + port + "/nl"));
            try {
                portal.awaitReady(Duration.ofMinutes(2));
                BenchClient client = new BenchClient(port);
                new BookingBench(data, client, postcodes(client)).measure(lokets);
            } finally {
                portal.stop(Duration.ofSeconds(5));
            }
        }
    }

    private static List<String> postcodes(BenchClient client) {
        return IntStream.iterate(1011, number -> number < 9990, number -> number + 37)
                .mapToObj(Integer::toString)
                .filter(postcode -> client.nearest(postcode).status() == 200)
                .toList();
    }

    private void measure(int lokets) throws InterruptedException, SQLException {
        search("nearest." + FEW, 8);
        data.grow(lokets, BenchData.DAYS);
        search("nearest", 8);
        confirm();
        race();
        if (lokets == LOKETS) {
            data.grow(MANY, DAYS_OF_MANY);
            search("nearest." + MANY, 8);
        }
    }

    private void search(String name, int clients) throws InterruptedException {
        Thread.sleep(1_500);
        postcodes.forEach(client::nearest);
        double[] slow = new double[RUNS];
        double[] rate = new double[RUNS];
        for (int run = -1; run < RUNS; run++) {
            AtomicInteger next = new AtomicInteger(run * SEARCHES);
            BenchClient.Times times = client.load(
                    clients,
                    SEARCHES,
                    () -> client.nearest(postcodes.get(Math.floorMod(next.getAndIncrement() * 7, postcodes.size()))),
                    200);
            if (run >= 0) {
                slow[run] = times.percentile(95);
                rate[run] = times.rate();
            }
        }
        figure(name + ".p95", median(slow), "ms");
        figure(name + ".rate", median(rate), "per_second");
    }

    private void confirm() throws InterruptedException, SQLException {
        double[] slow = new double[RUNS];
        double[] rate = new double[RUNS];
        long statements = 0;
        for (int run = -WARM_UP / BOOKINGS; run < RUNS; run++) {
            List<BenchData.Free> free = data.free(BOOKINGS);
            AtomicInteger next = new AtomicInteger();
            long before = data.statements();
            BenchClient.Times times =
                    client.load(16, BOOKINGS, () -> client.confirm(free.get(next.getAndIncrement()), "one"), 201);
            if (run >= 0) {
                statements += data.statements() - before;
                slow[run] = times.percentile(95);
                rate[run] = times.rate();
            }
        }
        figure("confirm.rate", median(rate), "per_second");
        figure("confirm.p95", median(slow), "ms");
        figure("confirm.statements", (double) statements / (RUNS * BOOKINGS), "per_booking");
    }

    private void race() throws InterruptedException, SQLException {
        int doubles = 0;
        int nobody = 0;
        double slowest = 0;
        int withoutOthers = 0;
        List<BenchData.Free> free = data.free(ROUNDS + 3);
        for (int round = -3; round < ROUNDS; round++) {
            BenchData.Free wanted = free.get(round + 3);
            AtomicInteger winners = new AtomicInteger();
            AtomicInteger poor = new AtomicInteger();
            AtomicLong slow = new AtomicLong();
            AtomicInteger rival = new AtomicInteger();
            client.load(
                    RIVALS,
                    RIVALS,
                    () -> {
                        long start = System.nanoTime();
                        BenchClient.Answer answer = client.confirm(wanted, "rival" + rival.getAndIncrement());
                        if (answer.status() == 201) {
                            winners.incrementAndGet();
                        } else {
                            slow.accumulateAndGet(System.nanoTime() - start, Math::max);
                            if (answer.body().split("T\\d\\d:", -1).length != 4) {
                                poor.incrementAndGet();
                            }
                        }
                        return answer;
                    },
                    0);
            if (round >= 0) {
                doubles += winners.get() > 1 ? 1 : 0;
                nobody += winners.get() == 0 ? 1 : 0;
                withoutOthers += poor.get();
                slowest = Math.max(slowest, slow.get() / 1e6);
            }
        }
        figure("race.rounds", ROUNDS, "rounds_of_" + RIVALS);
        figure("race.doubles", doubles + data.doubles(), "rounds");
        figure("race.nobody", nobody, "rounds");
        figure("race.without_three_others", withoutOthers, "losers");
        figure("race.slowest_loser", slowest, "ms");
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void figure(String name, double value, String unit) {
        System.out.println(name + " "
                + (value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value))
                + " " + unit);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
