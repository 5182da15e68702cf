package nl.loketwijzer.portal.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import nl.loketwijzer.i18n.Language;
import nl.loketwijzer.portal.journey.JourneyCookie;
import nl.loketwijzer.portal.ui.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plain form post of every screen: works without a script, makes no session, answers with a redirect. */
@Controller
class PostController {

    private final JourneyCookie cookie;
    private final PageController pages;
    private final Screens screens;

    PostController(JourneyCookie cookie, PageController pages, Screens screens) {
        this.cookie = cookie;
        this.pages = pages;
        this.screens = screens;
    }

    @PostMapping({
        "/{language:[a-z]{2,3}}/" + Addresses.SEND + "/{screen}",
        "/{language:[a-z]{2,3}}/" + Addresses.SEND + "/{screen}/{detail}"
    })
    ResponseEntity<?> post(
            @PathVariable String language,
            @PathVariable String screen,
            @PathVariable Optional<String> detail,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Language> spoken = Language.of(language);
        Optional<Screen> found = screens.find(screen.equals(Addresses.FIRST) ? "" : screen);
        if (spoken.isEmpty() || found.isEmpty()) {
            return pages.error(HttpStatus.NOT_FOUND, request.getRequestURI());
        }
        if (!SameOrigin.posted(request)) {
            return pages.error(HttpStatus.FORBIDDEN, request.getRequestURI());
        }
        Visit visit =
                new Visit(cookie.read(request), Texts.of(spoken.get()), detail.orElse(""), cookie.isHelped(request));
        Fields fields = new Fields(form);
        if (fields.has(Helped.FIELD, Helped.YES) != visit.helped()) {
            return seeOther(visit.texts().to(Helped.elsewhere(visit)));
        }
        Screens.Step step;
        try {
            step = screens.step(found.get(), fields, visit);
        } catch (RuntimeException e) {
            return pages.away(found.get(), fields, visit, e);
        }
        cookie.write(request, response, step.visit().journey());
        return seeOther(visit.texts().to(step.to()) + (step.refused() ? "?fout" : ""));
    }

    static ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
