package nl.loketwijzer.admin.helping;

import java.net.URI;
import java.util.Optional;
import nl.loketwijzer.admin.security.CurrentStaff;
import nl.loketwijzer.domain.helping.HelperLinks;
import nl.loketwijzer.domain.shared.LoketId;
import nl.loketwijzer.domain.shared.NotAllowed;
import nl.loketwijzer.i18n.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Makes the link at the moment somebody follows it: none stands in a page, and each press is another person. */
@Controller
class PortalController {

    private final HelperLinks links;
    private final CurrentStaff staff;
    private final URI portal;

    /** @param portal where citizens find the portal */
    PortalController(HelperLinks links, CurrentStaff staff, @Value("${loket.public-url}") URI portal) {
        this.links = links;
        this.staff = staff;
        this.portal = portal;
    }

    static String address(Language language, LoketId loket) {
        return HelpView.PATH + "/" + language.tag() + "/" + loket;
    }

    @GetMapping("/" + HelpView.PATH + "/{language:[a-z]{2,3}}/{loket:[0-9a-f-]{36}}")
    ResponseEntity<Void> open(@PathVariable String language, @PathVariable String loket) {
        Optional<Language> spoken = Language.of(language);
        if (spoken.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        try {
            String link = links.make(staff.actor(), LoketId.of(loket));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .cacheControl(CacheControl.noStore())
                    .location(portal.resolve("/helpen/" + language + "/" + link))
                    .build();
        } catch (NotAllowed e) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
    }
}
