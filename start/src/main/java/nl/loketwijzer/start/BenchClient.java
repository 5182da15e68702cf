package nl.loketwijzer.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Asks the portal, many at a time, over connections that stay open. */
final class BenchClient {

    static {
        System.setProperty("http.maxConnections", "64");
    }

    private final String address;

    BenchClient(int port) {
        address = "http://127.0.0.1:" + port + "/bench/";
    }

    record Answer(int status, String body) {}

    /** @param millis how long each request took, sorted */
    record Times(double[] millis, double seconds) {

        double percentile(int percent) {
            return millis[Math.min(millis.length - 1, millis.length * percent / 100)];
        }

        /** A second. */
        double rate() {
            return millis.length / seconds;
        }
    }

    Answer nearest(String postcode) {
        return ask("nearest?count=5&postcode=" + postcode, "");
    }

    Answer confirm(BenchData.Free free, String who) {
        return ask(
                "confirm",
                "{\"loket\":\"%s\",\"desk\":\"%s\",\"start\":\"%s\",\"key\":\"%s\"}"
                        .formatted(
                                free.loket(), free.desk(), free.start(), free.desk() + "/" + free.start() + "/" + who));
    }

    private Answer ask(String path, String body) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address + path).toURL().openConnection();
            if (!body.isEmpty()) {
                connection.setRequestMethod("POST");
                connection.setDoOutput(true);
                connection.setRequestProperty("Content-Type", "application/json");
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                connection.setFixedLengthStreamingMode(bytes.length);
                connection.getOutputStream().write(bytes);
            }
            int status = connection.getResponseCode();
            try (InputStream in = status < 400
                    ? connection.getInputStream()
                    : Objects.requireNonNullElse(connection.getErrorStream(), InputStream.nullInputStream())) {
                return new Answer(status, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Asks this many times with this many clients at once.
     *
     * @param expected the status each answer must have, or 0: any
     */
    Times load(int clients, int times, Supplier<Answer> ask, int expected) throws InterruptedException {
        double[] millis = new double[times];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger wrong = new AtomicInteger();
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(clients);
        long began;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                threads.submit(() -> {
                    try {
                        go.await();
                        for (int i = next.getAndIncrement(); i < times; i = next.getAndIncrement()) {
                            long start = System.nanoTime();
                            Answer answer = ask.get();
                            millis[i] = (System.nanoTime() - start) / 1e6;
                            if (expected != 0 && answer.status() != expected) {
                                wrong.incrementAndGet();
                            }
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } catch (UncheckedIOException e) {
                        wrong.incrementAndGet();
                    } finally {
                        done.countDown();
                    }
                });
            }
            began = System.nanoTime();
            go.countDown();
            done.await();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        if (wrong.get() > 0) {
            throw new Refused(wrong.get() + " of " + times + " answers were not what they should be.");
        }
        Arrays.sort(millis);
        return new Times(millis, seconds);
    }
}
