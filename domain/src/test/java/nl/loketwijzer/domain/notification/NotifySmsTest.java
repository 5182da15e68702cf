package nl.loketwijzer.domain.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against something on this machine that answers as Notify does. */
class NotifySmsTest {

    private static final String KEY = "test-00000000-0000-4000-8000-000000000001-00000000-0000-4000-8000-000000000002";
    private static final String TAKEN = """
            {"id":"740e5834-3a29-46b4-9a6f-16142fde533a","reference":"<abc@localhost>",
             "content":{"body":"Dag","from_number":"Loket"},"uri":"http://localhost/v2/notifications/740e5834",
             "template":{"id":"f33517ff-2a88-4f6e-b855-c550268ce08a","version":1,"uri":"http://localhost/t"}}""";
    private static final String KNOWN = """
            {"notifications":[{"id":"740e5834-3a29-46b4-9a6f-16142fde533a","reference":"<abc@localhost>",
              "phone_number":"+31612345678","type":"sms","status":"delivered","body":"Dag",
              "template":{"id":"f33517ff-2a88-4f6e-b855-c550268ce08a","version":1,"uri":"http://localhost/t"},
              "created_at":"2026-11-21T10:00:00.000000Z","sent_at":"2026-11-21T10:00:01.000000Z",
              "completed_at":"2026-11-21T10:00:02.000000Z","scheduled_for":null,"is_cost_data_ready":true,
              "cost_in_pounds":0.02,"cost_details":{"billable_sms_fragments":1,"international_rate_multiplier":1.0,"sms_rate":0.02}}],
             "links":{"current":"http://localhost/v2/notifications"}}""";
    private static final String NONE_KNOWN =
            "{\"notifications\":[],\"links\":{\"current\":\"http://localhost/v2/notifications\"}}";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private int answer = 201;
    private String fault = "Missing personalisation: text";
    private boolean known;
    private boolean slow;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v2/notifications", this::respond);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void handsOverNumberTextAndReference() throws Exception {
        deliver(false);

        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst())
                .startsWith("POST /v2/notifications/sms ")
                .contains("\"phone_number\":\"+31612345678\"", "\"reference\":\"<abc@localhost>\"")
                .contains(
                        "\"personalisation\":{\"text\":\"Uw afspraak: morgen. Café\"}",
                        "\"template_id\":\"a-template\"");
    }

    @Test
    void aNumberThatItDoesNotTakeIsForGood() {
        answer = 400;
        fault = "phone_number Not enough digits";

        assertThatThrownBy(() -> deliver(false)).matches(e -> Refusals.areForGood((Exception) e));
    }

    /** A template, key or clock of ours that is wrong (400, 403), or a bad moment. */
    @ParameterizedTest
    @ValueSource(ints = {400, 403, 429, 500, 503})
    void everythingElseWaits(int status) {
        answer = status;

        assertThatThrownBy(() -> deliver(false)).matches(e -> !Refusals.areForGood((Exception) e));
    }

    @Test
    @Tag("outage")
    void doesNotWaitForeverForASlowOne() {
        slow = true;
        long before = System.nanoTime();

        assertThatThrownBy(() -> deliver(false))
                .isInstanceOf(IOException.class)
                .matches(e -> !Refusals.areForGood((Exception) e));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    @Tag("outage")
    void triesLaterWhenItIsAway() {
        server.stop(0);

        assertThatThrownBy(() -> deliver(false)).matches(e -> !Refusals.areForGood((Exception) e));
    }

    @Test
    void sendsNoSecondOneWhenOnlyTheAnswerWasLost() throws Exception {
        known = true;
        deliver(true);

        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst()).startsWith("GET /v2/notifications?").contains("reference=%3Cabc%40localhost%3E");
    }

    @Test
    void sendsItWhenTheFirstTryCameToNothing() throws Exception {
        deliver(true);

        assertThat(asked).hasSize(2);
        assertThat(asked.getLast()).startsWith("POST");
    }

    @Test
    void nothingIsSentWithoutAKey() {
        assertThat(new SmsSettings(URI.create("http://localhost"), "", "", Duration.ofSeconds(1)).isOn())
                .isFalse();
        assertThatThrownBy(() -> new SmsSettings(URI.create("http://localhost"), KEY, "", Duration.ofSeconds(1)))
                .hasMessageContaining("LOKET_SMS_TEMPLATE");
        assertThatCode(() -> settings()).doesNotThrowAnyException();
    }

    private void deliver(boolean again) throws Exception {
        Message message =
                new Message("+31612345678", "Uw afspraak", "Uw afspraak: morgen. Café", null, null, null, "a/1");
        new NotifySms(settings()).deliver("<abc@localhost>", again, message);
    }

    private SmsSettings settings() {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new SmsSettings(url, KEY, "a-template", Duration.ofMillis(slow ? 300 : 8000));
    }

    private void respond(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
        boolean look = exchange.getRequestMethod().equals("GET");
        String words = Objects.requireNonNull(known ? KNOWN : NONE_KNOWN);
        if (slow) {
            await();
        }
        byte[] bytes = (look
                        ? words
                        : answer == 201 ? TAKEN : "{\"errors\":[{\"error\":\"Any\",\"message\":\"" + fault + "\"}]}")
                .getBytes(UTF_8);
        exchange.sendResponseHeaders(look ? 200 : answer, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
