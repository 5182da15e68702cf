package nl.loketwijzer.portal.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import nl.loketwijzer.domain.shared.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says that a helper sits beside whoever uses this browser, and since when nothing was heard. Holds the mark of one help,
 * without which the journey of that help does not open: after ten quiet minutes both are nothing, whatever the browser
 * still has.
 */
@Component
class HelpingCookie {

    static final String NAME = "hulp";

    /** As long as the browser keeps it, and as long as we believe it. */
    static final Duration QUIET = Duration.ofMinutes(10);

    private static final String CONTEXT = "helping";

    private final Secrets secrets;
    private final Clock clock;

    HelpingCookie(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The mark of the help that goes on in this browser, or null. */
    @Nullable
    UUID mark(HttpServletRequest request) {
        // Begun or ended earlier in this same request.
        Object known = request.getAttribute(NAME);
        if (known != null) {
            return known instanceof UUID mark ? mark : null;
        }
        String value = JourneyCookie.value(request, NAME);
        return value == null ? null : open(value);
    }

    /** Another person: what was there before opens no more. Goes out with {@link #stay}. */
    void begin(HttpServletRequest request) {
        request.setAttribute(NAME, UUID.randomUUID());
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(JourneyCookie.cookie(request, NAME, "", 0));
        request.setAttribute(NAME, "");
    }

    /** Something was heard: ten minutes more. */
    void stay(HttpServletRequest request, HttpServletResponse response, UUID mark) {
        byte[] plain = ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(mark.getMostSignificantBits())
                .putLong(mark.getLeastSignificantBits())
                .putLong(clock.instant().getEpochSecond())
                .array();
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.seal(plain, CONTEXT));
        response.addCookie(JourneyCookie.cookie(request, NAME, value, (int) QUIET.toSeconds()));
    }

    private @Nullable UUID open(String value) {
        try {
            ByteBuffer plain =
                    ByteBuffer.wrap(secrets.open(Base64.getUrlDecoder().decode(value), CONTEXT));
            UUID mark = new UUID(plain.getLong(), plain.getLong());
            Instant over = Instant.ofEpochSecond(plain.getLong()).plus(QUIET);
            return clock.instant().isBefore(over) ? mark : null;
        } catch (IllegalArgumentException | Secrets.NotReadable | BufferUnderflowException e) {
            return null;
        }
    }
}
