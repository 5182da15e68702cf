package nl.loketwijzer.portal.appointment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.Booked;
import nl.loketwijzer.domain.booking.Bookings;
import nl.loketwijzer.portal.journey.Journey;
import nl.loketwijzer.portal.journey.JourneyCookie;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The link in a mail. Looking changes nothing; a redirect takes the token out of the address at once. */
@Controller
class LinkController {

    private final JourneyCookie cookie;
    private final Known known;
    private final Bookings bookings;

    LinkController(JourneyCookie cookie, Known known, Bookings bookings) {
        this.cookie = cookie;
        this.known = known;
        this.bookings = bookings;
    }

    @GetMapping("/{language:[a-z]{2,3}}/" + AppointmentNavigation.APPOINTMENT + "/{token:[A-Za-z0-9_-]{20,100}}")
    ResponseEntity<Void> open(
            @PathVariable String language,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Booked> found = known.open(new Access.Link(token));
        if (found.isEmpty()) {
            return to("/" + language + "/" + AppointmentNavigation.CODE + "/" + CodeScreen.LOST);
        }
        Journey journey = cookie.read(request);
        cookie.write(request, response, journey.plan(plan -> plan.opened(token)));
        return to("/" + language + "/" + AppointmentNavigation.APPOINTMENT);
    }

    /** The appointment that this browser knows, for a calendar. */
    @GetMapping("/{language:[a-z]{2,3}}/" + AppointmentNavigation.CALENDAR)
    ResponseEntity<byte[]> calendar(@PathVariable String language, HttpServletRequest request) {
        String link = cookie.read(request).plan().link();
        if (link == null || known.of(cookie.read(request)).isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/" + language + "/" + AppointmentNavigation.CODE))
                    .build();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.valueOf("text/calendar;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"afspraak.ics\"")
                .body(bookings.calendar(new Access.Link(link)).getBytes(StandardCharsets.UTF_8));
    }

    /** On to there, and nothing of the address before stays in a cache. */
    static ResponseEntity<Void> to(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .location(URI.create(address))
                .build();
    }
}
