package nl.loketwijzer.domain.calendar;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.loketwijzer.domain.calendar.CalendarReading.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gets an agenda over the web: within some seconds all in all, at most 5 MB, from no other host than the one meant. */
@Component
class Fetch {

    private static final int REDIRECTS = 3;
    private static final int LONGEST_VERSION = 200;

    private final Hosts hosts;
    private final Duration patience;

    Fetch(Hosts hosts, @Value("${loket.agenda-patience:PT10S}") Duration patience) {
        this.hosts = hosts;
        this.patience = patience;
    }

    record Fetched(byte[] body, Version version) {}

    /**
     * Empty when it is still the known version.
     *
     * @throws Unread it cannot be had
     */
    Optional<Fetched> get(CalendarAddress address, Version known) {
        HttpClient client = HttpClient.newBuilder().connectTimeout(patience).build();
        try {
            return get(client, address.uri(), known);
        } catch (IllegalArgumentException e) {
            throw new Unread(CalendarProblem.NO_ANSWER);
        } finally {
            client.shutdownNow();
        }
    }

    private Optional<Fetched> get(HttpClient client, URI start, Version known) {
        long deadline = System.nanoTime() + patience.toNanos();
        URI uri = start;
        for (int hops = 0; hops <= REDIRECTS; hops++) {
            hosts.requireAllowed(uri);
            HttpResponse<byte[]> answer = ask(client, request(uri, known), deadline);
            switch (answer.statusCode()) {
                case 200 -> {
                    return Optional.of(new Fetched(answer.body(), version(answer)));
                }
                case 301, 302, 303, 307, 308 -> uri = next(start, uri, answer);
                case 304 -> {
                    if (known.isKnown()) {
                        return Optional.empty();
                    }
                    throw new Unread(CalendarProblem.NO_ANSWER);
                }
                case 400, 401, 403, 404, 410 -> throw new Unread(CalendarProblem.REFUSED);
                default -> throw new Unread(CalendarProblem.NO_ANSWER);
            }
        }
        throw new Unread(CalendarProblem.MOVED);
    }

    private HttpRequest request(URI uri, Version known) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(patience)
                .header("Accept", "text/calendar, */*;q=0.1")
                .header("User-Agent", "Loketwijzer");
        if (known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return request.build();
    }

    private static URI next(URI start, URI uri, HttpResponse<byte[]> answer) {
        URI next = answer.headers()
                .firstValue("Location")
                .map(uri::resolve)
                .orElseThrow(() -> new Unread(CalendarProblem.NO_ANSWER));
        if (!start.getHost().equalsIgnoreCase(next.getHost()) || start.getPort() != next.getPort()) {
            throw new Unread(CalendarProblem.MOVED);
        }
        return next;
    }

    /** The timeout of a request ends with the headers of its answer: the body needs a watch of its own. */
    private static HttpResponse<byte[]> ask(HttpClient client, HttpRequest request, long deadline) {
        BodyHandler<byte[]> body =
                head -> head.statusCode() == 200 ? new LimitedBody() : BodySubscribers.replacing(new byte[0]);
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, body);
        try {
            return answer.get(deadline - System.nanoTime(), NANOSECONDS);
        } catch (TimeoutException e) {
            throw new Unread(CalendarProblem.NO_ANSWER);
        } catch (ExecutionException e) {
            throw Stream.iterate(e.getCause(), cause -> cause != null, Throwable::getCause)
                    .filter(Unread.class::isInstance)
                    .map(Unread.class::cast)
                    .findFirst()
                    .orElseGet(() -> new Unread(CalendarProblem.NO_ANSWER));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unread(CalendarProblem.NO_ANSWER);
        }
    }

    private static Version version(HttpResponse<byte[]> answer) {
        return new Version(header(answer, "ETag"), header(answer, "Last-Modified"));
    }

    private static @Nullable String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers()
                .firstValue(name)
                .filter(value -> value.length() <= LONGEST_VERSION)
                .orElse(null);
    }
}
