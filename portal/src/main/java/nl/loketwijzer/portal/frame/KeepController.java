package nl.loketwijzer.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.HoldExpired;
import nl.loketwijzer.domain.booking.HoldToken;
import nl.loketwijzer.portal.journey.JourneyCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps the held time for another twenty minutes, while somebody is still filling in a screen. */
@Controller
class KeepController {

    private final JourneyCookie cookie;
    private final Bookings bookings;

    KeepController(JourneyCookie cookie, Bookings bookings) {
        this.cookie = cookie;
        this.bookings = bookings;
    }

    /** 204 when it is kept, 409 when it is somebody else's. */
    @PostMapping("/{language:[a-z]{2,3}}/" + Addresses.KEEP)
    ResponseEntity<Void> keep(@PathVariable String language, HttpServletRequest request) {
        if (!SameOrigin.posted(request)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        @Nullable HoldToken hold = cookie.read(request).plan().hold();
        return ResponseEntity.status(hold != null && kept(hold) ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT)
                .build();
    }

    private boolean kept(HoldToken hold) {
        try {
            bookings.prolong(hold);
            return true;
        } catch (HoldExpired e) {
            return false;
        }
    }
}
