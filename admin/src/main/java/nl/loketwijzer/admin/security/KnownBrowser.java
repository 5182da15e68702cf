package nl.loketwijzer.admin.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.loketwijzer.domain.shared.Secrets;
import org.springframework.stereotype.Component;

/**
 * Remembers in a cookie that somebody logged in with this browser before. Such a browser has its own count of wrong
 * passwords: whoever else guesses at the name cannot keep its owner out. It lets nobody in by itself.
 */
@Component
class KnownBrowser {

    private static final String COOKIE = "ADMINKNOWN";
    private static final Duration LASTS = Duration.ofDays(180);

    private final Secrets secrets;

    KnownBrowser(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Whose tries are counted together: those of this browser, or of everybody who is unknown. */
    String who(HttpServletRequest request, String username) {
        return number(request, username).map(number -> "browser:" + number).orElse("unknown:" + username);
    }

    void remember(HttpServletRequest request, HttpServletResponse response, String username) {
        if (number(request, username).isPresent()) {
            return;
        }
        String number = UUID.randomUUID().toString();
        Cookie cookie = new Cookie(COOKIE, number + "." + proof(number, username));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) LASTS.toSeconds());
        response.addCookie(cookie);
    }

    private Optional<String> number(HttpServletRequest request, String username) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> cookie.getValue().split("\\.", 2))
                .filter(parts -> parts.length == 2 && same(parts[1], proof(parts[0], username)))
                .map(parts -> parts[0])
                .findFirst();
    }

    private String proof(String number, String username) {
        byte[] proof = secrets.lookup(number + "/" + username, "staff.browser");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(proof);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(US_ASCII), other.getBytes(US_ASCII));
    }
}
