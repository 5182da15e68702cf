package nl.loketwijzer.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.loketwijzer.portal.journey.JourneyCookie;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** While a helper helps: somebody is still busy on a screen that sends nothing, so all is kept for ten minutes more. */
@Controller
class StayController {

    private final JourneyCookie cookie;

    StayController(JourneyCookie cookie) {
        this.cookie = cookie;
    }

    /** 204 when it is kept, 409 when the help is over. */
    @PostMapping("/{language:[a-z]{2,3}}/" + Addresses.STAY)
    ResponseEntity<Void> stay(@PathVariable String language, HttpServletRequest request, HttpServletResponse response) {
        if (!SameOrigin.posted(request)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        cookie.stay(request, response);
        HttpStatus status = cookie.isHelped(request) ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT;
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
