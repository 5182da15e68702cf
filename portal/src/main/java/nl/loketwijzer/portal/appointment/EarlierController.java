package nl.loketwijzer.portal.appointment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.loketwijzer.domain.booking.Access;
import nl.loketwijzer.domain.booking.WaitingList;
import nl.loketwijzer.portal.journey.JourneyCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The link in the letter about an earlier time. Looking answers nothing; a redirect takes the token out of the address. */
@Controller
class EarlierController {

    private final JourneyCookie cookie;
    private final WaitingList list;

    EarlierController(JourneyCookie cookie, WaitingList list) {
        this.cookie = cookie;
        this.list = list;
    }

    @GetMapping("/{language:[a-z]{2,3}}/" + AppointmentNavigation.EARLIER + "/{token:[A-Za-z0-9_-]{20,100}}")
    ResponseEntity<Void> open(
            @PathVariable String language,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Access.Link> found = list.open(token);
        found.ifPresent(link ->
                cookie.write(request, response, cookie.read(request).plan(plan -> plan.opened(link.token()))));
        String screen =
                found.isPresent() ? AppointmentNavigation.EARLIER : AppointmentNavigation.CODE + "/" + CodeScreen.LOST;
        return LinkController.to("/" + language + "/" + screen);
    }
}
