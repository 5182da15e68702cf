package nl.loketwijzer.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody without a script: plain pages and posts, a cookie, and a button that is pressed again when nothing comes. */
final class Citizen {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final String portal;
    private final Map<String, String> cookies = new HashMap<>();

    /** What the form on the screen sends along unseen. */
    private Map<String, String> unseen = Map.of();

    Citizen(String portal) {
        this.portal = portal;
    }

    /** What the screen told: this appointment stands. */
    record Confirmed(String email, String code, String when) {}

    /** Books some free time there; waits out every interruption. */
    Confirmed book(String slug, String email) throws InterruptedException {
        return book(slug, time -> true, Map.of("bericht", "mail", "email", email), email);
    }

    /** Books some free time there on that day, without any way to be told of a change. */
    Confirmed bookUnreachable(String slug, Predicate<Instant> when) throws InterruptedException {
        return book(slug, when, Map.of("bericht", "geen"), "");
    }

    /** Books some free time there on that day. */
    Confirmed book(String slug, Predicate<Instant> when, String email) throws InterruptedException {
        return book(slug, when, Map.of("bericht", "mail", "email", email), email);
    }

    private Confirmed book(String slug, Predicate<Instant> when, Map<String, String> contact, String email)
            throws InterruptedException {
        String page = "/nl/loketten/" + slug;
        String loket = again(page, Map.of()).selectFirst("button[name=loket]").val();
        again("/nl/stuur/loketten/" + slug, Map.of("loket", loket));
        Document times = again("/nl/stuur/nodig", Map.of("nodig", "MORE_TIME"));
        while (times.selectFirst("input[name=tijd]") != null) {
            List<String> free = times.select("input[name=tijd]").eachAttr("value").stream()
                    .filter(time -> when.test(Instant.ofEpochSecond(Long.parseLong(time))))
                    .toList();
            String time = free.get(ThreadLocalRandom.current().nextInt(free.size()));
            times = again("/nl/stuur/tijd", Map.of("tijd", time));
        }
        again("/nl/stuur/naam", Map.of("naam", "Proef"));
        again("/nl/stuur/bereik", contact);
        return confirmed(email, again("/nl/stuur/controleren", Map.of("klaar", "ja")));
    }

    /** Opens an appointment of which nothing is known but the code. */
    Confirmed open(String email, String code) throws InterruptedException {
        return confirmed(email, again("/nl/stuur/code", Map.of("code", code)));
    }

    private static Confirmed confirmed(String email, Document page) {
        String code = page.select(".lw-code").text().replace(" ", "");
        String when = page.select(".lw-ticket__when").text();
        if (code.isEmpty() || when.isEmpty()) {
            throw new AssertionError(
                    "no appointment on this screen: " + page.select("main").text());
        }
        return new Confirmed(email, code, when);
    }

    /** A page, or with a form a post; once more after a while when nothing or an error comes. */
    private Document again(String path, Map<String, String> form) throws InterruptedException {
        while (true) {
            try {
                return read(form.isEmpty() ? send(get(path)) : send(post(path, form)));
            } catch (IOException e) {
                Thread.sleep(300);
            }
        }
    }

    private Document read(HttpResponse<String> answer) throws IOException, InterruptedException {
        if (answer.statusCode() == 303 || answer.statusCode() == 302) {
            return read(send(get(answer.headers().firstValue("Location").orElseThrow())));
        }
        if (answer.statusCode() >= 500) {
            throw new IOException("answered " + answer.statusCode());
        }
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.uri() + " answered " + answer.statusCode());
        }
        Document page = Jsoup.parse(answer.body());
        unseen = page.select("main form input[type=hidden]").stream()
                .collect(Collectors.toMap(input -> input.attr("name"), Element::val, (one, other) -> other));
        return page;
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(portal).resolve(path));
    }

    private HttpRequest.Builder post(String path, Map<String, String> form) {
        Map<String, String> fields = new HashMap<>(unseen);
        fields.putAll(form);
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return get(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.timeout(Duration.ofSeconds(10));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        String[] parts = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(parts[0], parts[1]);
    }
}
