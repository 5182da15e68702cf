package nl.loketwijzer.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import nl.loketwijzer.domain.shared.Outage;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.portal.journey.JourneyCookie;
import nl.loketwijzer.portal.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The first HTML of every screen, without a session. Flow's own requests go to {@code /?v-r=…}, never to these. */
@Controller
class PageController {

    private static final Logger LOG = LoggerFactory.getLogger(PageController.class);

    private static final MediaType HTML = MediaType.valueOf("text/html;charset=UTF-8");

    private final JourneyCookie cookie;
    private final Page page;
    private final Screens screens;

    PageController(JourneyCookie cookie, Page page, Screens screens) {
        this.cookie = cookie;
        this.page = page;
        this.screens = screens;
    }

    @GetMapping({"/{language:[a-z]{2,3}}", "/{language:[a-z]{2,3}}/{screen}", "/{language:[a-z]{2,3}}/{screen}/{detail}"
    })
    ResponseEntity<String> get(
            @PathVariable String language,
            @PathVariable Optional<String> screen,
            @PathVariable Optional<String> detail,
            @RequestParam(name = "fout", required = false) Optional<String> showErrors,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Language> spoken = Language.of(language);
        Optional<Screen> found = screens.find(screen.orElse(""));
        if (spoken.isEmpty() || found.isEmpty()) {
            return missing(request);
        }
        Visit visit =
                new Visit(cookie.read(request), Texts.of(spoken.get()), detail.orElse(""), cookie.isHelped(request));
        cookie.stay(request, response);
        try {
            return show(found.get(), visit, showErrors.isPresent());
        } catch (RuntimeException e) {
            return away(found.get(), null, visit, e);
        }
    }

    /**
     * Instead of a screen, when it is the database that is away; any other error goes on.
     *
     * @param sent what was sent to the screen, or null
     */
    ResponseEntity<String> away(Screen missed, @Nullable Fields sent, Visit visit, RuntimeException error) {
        if (!Outage.is(error)) {
            throw error;
        }
        LOG.warn("The database is away");
        return away(OutageScreen.of(missed, sent, visit), visit);
    }

    private ResponseEntity<String> away(OutageScreen screen, Visit visit) {
        SecurityPolicy policy = SecurityPolicy.fresh();
        return answer(HttpStatus.SERVICE_UNAVAILABLE, policy, page.plain(screen, visit, policy));
    }

    private ResponseEntity<String> show(Screen screen, Visit visit, boolean showErrors) {
        Optional<String> elsewhere = screen.elsewhere(visit);
        if (elsewhere.isPresent()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .cacheControl(CacheControl.noStore())
                    .location(URI.create(visit.texts().to(elsewhere.get())))
                    .build();
        }
        SecurityPolicy policy = SecurityPolicy.fresh();
        return answer(HttpStatus.OK, policy, page.live(screen.standIn(visit), visit, showErrors, policy));
    }

    /** Everything else that is not a file of the bundle. */
    @GetMapping("/{first:(?!VAADIN$).+}/**")
    ResponseEntity<String> missing(HttpServletRequest request) {
        return error(HttpStatus.NOT_FOUND, request.getRequestURI());
    }

    /** A page that says what happened and where help is, in the language of the address. */
    ResponseEntity<String> error(HttpStatus status, String address) {
        SecurityPolicy policy = SecurityPolicy.fresh();
        Visit visit = new Visit(nl.loketwijzer.portal.journey.Journey.EMPTY, Texts.of(languageOf(address)), "");
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            String again = address.startsWith(visit.texts().to(""))
                    ? address
                    : visit.texts().to("");
            return away(new OutageScreen(ErrorScreen.of(status), again, null), visit);
        }
        return answer(status, policy, page.plain(ErrorScreen.of(status), visit, policy));
    }

    private static Language languageOf(String address) {
        String[] parts = address.split("/");
        return parts.length < 2 ? Language.DUTCH : Language.of(parts[1]).orElse(Language.DUTCH);
    }

    private static ResponseEntity<String> answer(HttpStatus status, SecurityPolicy policy, String html) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", policy.header())
                .body(html);
    }
}
