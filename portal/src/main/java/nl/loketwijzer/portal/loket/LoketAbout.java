package nl.loketwijzer.portal.loket;

import com.vaadin.flow.component.HtmlContainer;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.loketwijzer.domain.instantie.Instanties;
import nl.loketwijzer.domain.loket.Loket;
import nl.loketwijzer.domain.loket.LoketDetails;
import nl.loketwijzer.domain.loket.PresentAt;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.Texts;

/** What a loket tells of itself, for who is about to go there. What it does not tell is not there. */
final class LoketAbout {

    private final Loket loket;
    private final LoketDetails details;
    private final Texts texts;

    LoketAbout(Loket loket, Texts texts) {
        this.loket = loket;
        this.details = loket.details();
        this.texts = texts;
    }

    /** Who can be met when, how to find it, its number, and how old all of this is. */
    List<HtmlContainer> parts(Instanties instanties) {
        List<HtmlContainer> parts = new ArrayList<>();
        if (!details.hours().isEmpty()) {
            HtmlContainer heading = Tags.tag("h2", "lw-h3", texts.get("loket.present"));
            parts.add(Tags.section("", "wanneer", heading, Tags.list("", hours(instanties))));
        }
        if (!details.route().isEmpty()) {
            HtmlContainer heading = Tags.tag("h2", "lw-h3", texts.get("loket.route"));
            HtmlContainer route = Tags.attribute(Tags.p(details.route()), "lang", "nl");
            parts.add(Tags.section("", "route", heading, route));
        }
        if (!loket.phone().isEmpty()) {
            HtmlContainer number = Tags.tag("bdi", "", loket.phone());
            HtmlContainer call =
                    Tags.link("tel:" + details.phone(), "lw-link", Tags.span(texts.get("loket.phone") + ": "));
            call.add(number);
            parts.add(Tags.tag("p", "", Icon.PHONE.element(), call));
        }
        LoketDetails.Check check = details.check();
        if (check != null) {
            parts.add(Tags.p(
                    "lw-muted", texts.get("loket.checked", "day", texts.dates().date(check.on()))));
        }
        return parts;
    }

    private List<String> hours(Instanties instanties) {
        return details.hours().stream().map(at -> hours(at, instanties)).toList();
    }

    private String hours(PresentAt at, Instanties instanties) {
        return texts.get(
                "loket.present.hours",
                Map.of(
                        "name", instanties.get(at.presence().instantie()).name(),
                        "day",
                                at.day()
                                        .getDisplayName(
                                                TextStyle.FULL_STANDALONE,
                                                texts.language().locale()),
                        "from", texts.dates().bareTime(at.from()),
                        "until", texts.dates().bareTime(at.until())));
    }
}
