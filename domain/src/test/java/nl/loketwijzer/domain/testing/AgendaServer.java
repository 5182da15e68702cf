package nl.loketwijzer.domain.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.loketwijzer.domain.booking.Slot;

/** An agenda on the web, kept by another system that has its days. */
public final class AgendaServer implements AutoCloseable {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger whole = new AtomicInteger();
    private volatile Answer answer = calendar("");

    /** What it does when it is asked. */
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    public AgendaServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            answer.to(exchange);
        });
        server.start();
    }

    /** Where the agenda is. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/agenda-geheim.ics";
    }

    /** How often it was asked. */
    public int asked() {
        return asked.get();
    }

    /** How often it sent the whole agenda. */
    public int whole() {
        return whole.get();
    }

    public void answers(Answer other) {
        answer = other;
    }

    /** From now on the agenda holds these events. */
    public void holds(String events) {
        answer = calendar(events);
    }

    /** A whole agenda with these events. */
    public static byte[] calendarOf(String events) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n")
                .replace("\n", "\r\n")
                .getBytes(UTF_8);
    }

    private Answer calendar(String events) {
        String etag = "\"" + UUID.randomUUID() + "\"";
        byte[] text = calendarOf(events);
        return exchange -> {
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                send(exchange, 304, new byte[0]);
            } else {
                whole.incrementAndGet();
                exchange.getResponseHeaders().set("ETag", etag);
                send(exchange, 200, text);
            }
        };
    }

    public static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /** An event at the time of this slot. */
    public static String event(String uid, Slot slot) {
        return event(uid, slot.start(), slot.end(), "");
    }

    /** @param more lines, each with its end */
    public static String event(String uid, Instant from, Instant until, String more) {
        return "BEGIN:VEVENT\nUID:" + uid + "\nDTSTART:" + UTC.format(from) + "\nDTEND:" + UTC.format(until)
                + "\nSUMMARY:Geheim overleg\n" + more + "END:VEVENT\n";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
