package nl.loketwijzer.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without a script: follows redirects, keeps cookies, sends forms. */
public final class Browser {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client;
    private final String origin;

    public Browser(int port) {
        this(port, "127.0.0.1");
    }

    /** @param address which of this machine's own addresses it comes from */
    public Browser(int port, String address) {
        try {
            client = HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .localAddress(InetAddress.getByName(address))
                    .build();
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
        origin = "http://localhost:" + port;
    }

    public HttpResponse<String> open(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public Document page(String path) {
        return Jsoup.parse(follow(open(path)).body());
    }

    /** Sends a form as our own pages do; name and value in turn. */
    public HttpResponse<String> post(String path, String... fields) {
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                .build());
    }

    /** Sends a form as a page of somebody else would. */
    public HttpResponse<String> postFrom(String other, String path, String... fields) {
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", other)
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)))
                .build());
    }

    /** How many bytes an answer takes on the line, at its smallest. */
    public int bytes(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path))
                    .header("Accept-Encoding", "gzip, br")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form and shows the page it leads to. */
    public Document submit(String path, String... fields) {
        return Jsoup.parse(follow(post(path, fields)).body());
    }

    /** Sends the form of a page as it stands, with these fields filled in; shows the page it leads to. */
    public Document press(Document page, String... fields) {
        Element form = page.expectFirst("main form");
        Map<String, String> values = new LinkedHashMap<>();
        form.select("input[type=hidden],input[type=text],input[type=email],input[checked]")
                .forEach(input -> values.put(input.attr("name"), input.attr("value")));
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        String[] all = values.entrySet().stream()
                .flatMap(value -> Stream.of(value.getKey(), value.getValue()))
                .toArray(String[]::new);
        return submit(form.attr("action"), all);
    }

    public List<String> cookieNames() {
        return cookies.getCookieStore().getCookies().stream()
                .map(java.net.HttpCookie::getName)
                .toList();
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (int i = 0; i < 5 && last.statusCode() / 100 == 3; i++) {
            last = open(last.headers().firstValue("Location").orElseThrow().replace(origin, ""));
        }
        return last;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(encode(fields[i]) + "=" + encode(fields[i + 1]));
        }
        return String.join("&", pairs);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
