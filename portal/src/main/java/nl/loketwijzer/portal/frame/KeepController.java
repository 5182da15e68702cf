package nl.loketwijzer.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.HoldExpired;
import nl.loketwijzer.domain.booking.HoldToken;
import nl.loketwijzer.portal.journey.JourneyCookie;
import nl.loketwijzer.portal.journey.Plan;
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
        Plan plan = cookie.read(request).plan();
        boolean theirs = plan.link() != null || kept(plan.hold());
        return ResponseEntity.status(theirs ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT)
                .build();
    }

    /** Also when it is an appointment already, and the answer was lost. */
    private boolean kept(@Nullable HoldToken hold) {
        if (hold == null) {
            return false;
        }
        try {
            bookings.prolong(hold);
            return true;
        } catch (HoldExpired e) {
            return bookings.confirmed(hold).isPresent();
        }
    }
}
