package nl.loketwijzer.portal.helping;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.domain.booking.HoldToken;
import nl.loketwijzer.domain.helping.HelperLinks;
import nl.loketwijzer.domain.helping.NoLiveLink;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.Lokets;
import nl.loketwijzer.domain.loket.PlaceSearch;
import nl.loketwijzer.domain.loket.Places;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.portal.frame.Addresses;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.journey.JourneyCookie;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The link with which staff come to help somebody. It is used up here, and a redirect takes it out of the address. */
@Controller
class EnterController {

    private final HelperLinks links;
    private final JourneyCookie cookie;
    private final Bookings bookings;
    private final Lokets lokets;
    private final Places places;

    EnterController(HelperLinks links, JourneyCookie cookie, Bookings bookings, Lokets lokets, Places places) {
        this.links = links;
        this.cookie = cookie;
        this.bookings = bookings;
        this.lokets = lokets;
        this.places = places;
    }

    @GetMapping("/" + Addresses.HELPING + "/{language:[a-z]{2,3}}/{link:[A-Za-z0-9_-]{20,200}}")
    ResponseEntity<Void> enter(
            @PathVariable String language,
            @PathVariable String link,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            LoketId loket = links.use(link);
            leave(request);
            cookie.beginHelping(request, response, near(loket));
        } catch (NoLiveLink e) {
            // The screen says what to do; whoever is being helped in this browser goes on being helped.
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .location(URI.create("/" + language + "/" + Addresses.HELPING))
                .build();
    }

    /** Somebody else comes: a time that was held in this browser is free again, and no session is left. */
    private void leave(HttpServletRequest request) {
        HoldToken hold = cookie.read(request).plan().hold();
        if (hold != null) {
            bookings.release(hold);
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Most people who are helped live where they are helped; the place can be changed. */
    private Journey near(LoketId id) {
        return lokets.find(id)
                .map(Loket::address)
                .map(address -> places.search(address.postcode()) instanceof PlaceSearch.Found found
                        ? Journey.EMPTY.plan(plan -> plan.withWhere(address.postcode(), found.place(), false))
                        : Journey.EMPTY)
                .orElse(Journey.EMPTY);
    }
}
