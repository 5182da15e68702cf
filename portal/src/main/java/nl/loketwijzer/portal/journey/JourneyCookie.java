package nl.loketwijzer.portal.journey;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import nl.loketwijzer.domain.shared.Secrets;
import org.springframework.stereotype.Component;

/**
 * The journey lives in this sealed cookie and nowhere else. It is read on every request (page, form post and Flow
 * alike), so that a restarted server, another node or a missing script loses nothing.
 */
@Component
public class JourneyCookie {

    static final String NAME = "reis";
    static final int LARGEST = 3584;
    private static final String CONTEXT = "journey";

    private final Secrets secrets;

    JourneyCookie(Secrets secrets) {
        this.secrets = secrets;
    }

    public Journey read(HttpServletRequest request) {
        // Written earlier in this same request: Flow renders the next screen in the answer to the submit.
        if (request.getAttribute(NAME) instanceof Journey journey) {
            return journey;
        }
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (NAME.equals(cookie.getName())) {
                    return open(cookie.getValue());
                }
            }
        }
        return Journey.EMPTY;
    }

    /** To be called before the body is written; in a Flow listener that is always so (not over web socket push). */
    public void write(HttpServletRequest request, HttpServletResponse response, Journey journey) {
        response.addCookie(cookie(request, journey.isEmpty() ? "" : seal(journey), journey.isEmpty() ? 0 : -1));
        request.setAttribute(NAME, journey);
    }

    private static Cookie cookie(HttpServletRequest request, String value, int maxAge) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(maxAge);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** A journey that is too large loses the end of its text, never an answer. */
    String seal(Journey journey) {
        String sealed = sealed(journey);
        int over = sealed.length() - LARGEST;
        if (over <= 0) {
            return sealed;
        }
        Story story = journey.story();
        if (story.text().isEmpty()) {
            return withoutLeftovers(journey);
        }
        return seal(journey.with(story.shortened(story.text().length() - over / 2 - 1)));
    }

    /** What was typed and led to nothing goes before an answer does. */
    private String withoutLeftovers(Journey journey) {
        Journey lighter = journey.with(journey.story().withExtra("")).plan(plan -> plan.withCode(""));
        if (lighter.equals(journey)) {
            throw new IllegalStateException("a journey without text that fits no cookie");
        }
        return seal(lighter);
    }

    private String sealed(Journey journey) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(secrets.seal(JourneyCode.encode(journey), CONTEXT));
    }

    /** Anything that does not open (changed, of an old key, of an old version) is an empty journey, never an error. */
    Journey open(String value) {
        try {
            return JourneyCode.decode(secrets.open(Base64.getUrlDecoder().decode(value), CONTEXT));
        } catch (IOException | RuntimeException e) {
            return Journey.EMPTY;
        }
    }
}
