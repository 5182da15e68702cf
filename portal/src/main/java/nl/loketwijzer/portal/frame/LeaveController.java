package nl.loketwijzer.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.HoldToken;
import nl.loketwijzer.portal.journey.JourneyCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Two ways to go and leave nothing behind: "Klaar, wis alles" and the quick exit. */
@Controller
class LeaveController {

    /** Not all cookies: those of staff in another tab, or of other services of the same gemeente, are not ours to clear. */
    private static final String FORGET = "\"storage\"";

    private static final String SESSION = "PORTALSESSION";

    private final JourneyCookie cookie;
    private final Bookings bookings;
    private final String neutral;

    LeaveController(
            JourneyCookie cookie,
            Bookings bookings,
            @Value("${loket.neutral-site:https://www.knmi.nl/}") String neutral) {
        this.cookie = cookie;
        this.bookings = bookings;
        this.neutral = neutral;
    }

    @PostMapping("/{language:[a-z]{2,3}}/" + Addresses.DONE)
    ResponseEntity<Void> done(@PathVariable String language, HttpServletRequest request, HttpServletResponse response) {
        if (!SameOrigin.posted(request)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        forget(request, response);
        return PostController.seeOther("/" + language + "/gewist");
    }

    /** A link from another site only leads on: nobody else clears a journey. */
    @GetMapping(Chrome.EXIT)
    ResponseEntity<Void> away(HttpServletRequest request, HttpServletResponse response) {
        if (!SameOrigin.fromElsewhere(request)) {
            forget(request, response);
        }
        return PostController.seeOther(neutral);
    }

    private void forget(HttpServletRequest request, HttpServletResponse response) {
        @Nullable HoldToken hold = cookie.read(request).plan().hold();
        if (hold != null) {
            bookings.release(hold);
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        cookie.forget(request, response);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(SESSION, "")
                        .path("/")
                        .maxAge(0)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build()
                        .toString());
        response.setHeader("Clear-Site-Data", FORGET);
        response.setHeader("Cache-Control", "no-store");
    }
}
