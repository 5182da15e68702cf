package nl.loketwijzer.portal.journey;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.UUID;
import nl.loketwijzer.domain.shared.Secrets;
import org.jspecify.annotations.Nullable;
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
    private final HelpingCookie helping;

    JourneyCookie(Secrets secrets, HelpingCookie helping) {
        this.secrets = secrets;
        this.helping = helping;
    }

    public Journey read(HttpServletRequest request) {
        // Written earlier in this same request: Flow renders the next screen in the answer to the submit.
        if (request.getAttribute(NAME) instanceof Journey journey) {
            return journey;
        }
        String value = value(request, NAME);
        return value == null ? Journey.EMPTY : open(value, context(request));
    }

    /** Whether a helper sits beside whoever uses this browser. */
    public boolean isHelped(HttpServletRequest request) {
        return helping.mark(request) != null;
    }

    /**
     * To be called before the body is written; in a Flow listener that is always so (not over web socket push). With a
     * helper it lives ten minutes from now, else as long as the browser is open.
     */
    public void write(HttpServletRequest request, HttpServletResponse response, Journey journey) {
        UUID mark = helping.mark(request);
        if (mark != null) {
            helping.stay(request, response, mark);
        }
        int age = mark == null ? -1 : (int) HelpingCookie.QUIET.toSeconds();
        String value = journey.isEmpty() ? "" : seal(journey, context(request));
        response.addCookie(cookie(request, NAME, value, journey.isEmpty() ? 0 : age));
        request.setAttribute(NAME, journey);
    }

    /** A helper sits down beside somebody, whose journey begins with this. */
    public void beginHelping(HttpServletRequest request, HttpServletResponse response, Journey journey) {
        helping.begin(request);
        write(request, response, journey);
    }

    /** With a helper: somebody is still busy, so all is kept for ten minutes more. Else nothing happens. */
    public void stay(HttpServletRequest request, HttpServletResponse response) {
        if (isHelped(request)) {
            write(request, response, read(request));
        }
    }

    /** Nothing of anybody is left, and no helper. */
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        helping.end(request, response);
        write(request, response, Journey.EMPTY);
    }

    private String context(HttpServletRequest request) {
        UUID mark = helping.mark(request);
        return mark == null ? CONTEXT : CONTEXT + "/" + mark;
    }

    static @Nullable String value(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (name.equals(cookie.getName())) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    static Cookie cookie(HttpServletRequest request, String name, String value, int maxAge) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(maxAge);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** A journey that is too large loses the end of its text, never an answer. */
    String seal(Journey journey) {
        return seal(journey, CONTEXT);
    }

    private String seal(Journey journey, String context) {
        String sealed = sealed(journey, context);
        int over = sealed.length() - LARGEST;
        if (over <= 0) {
            return sealed;
        }
        Story story = journey.story();
        if (story.text().isEmpty()) {
            return withoutLeftovers(journey, context);
        }
        return seal(journey.with(story.shortened(story.text().length() - over / 2 - 1)), context);
    }

    /** What was typed and led to nothing goes before an answer does. */
    private String withoutLeftovers(Journey journey, String context) {
        Journey lighter = journey.with(journey.story().withExtra("")).plan(plan -> plan.withCode(""));
        if (lighter.equals(journey)) {
            throw new IllegalStateException("a journey without text that fits no cookie");
        }
        return seal(lighter, context);
    }

    private String sealed(Journey journey, String context) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(secrets.seal(JourneyCode.encode(journey), context));
    }

    /** Anything that does not open (changed, of an old key, of an old version) is an empty journey, never an error. */
    Journey open(String value) {
        return open(value, CONTEXT);
    }

    private Journey open(String value, String context) {
        try {
            return JourneyCode.decode(secrets.open(Base64.getUrlDecoder().decode(value), context));
        } catch (IOException | RuntimeException e) {
            return Journey.EMPTY;
        }
    }
}
