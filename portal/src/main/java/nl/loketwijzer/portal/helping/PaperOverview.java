package nl.loketwijzer.portal.helping;

import static nl.loketwijzer.portal.ui.Tags.bold;
import static nl.loketwijzer.portal.ui.Tags.list;
import static nl.loketwijzer.portal.ui.Tags.p;
import static nl.loketwijzer.portal.ui.Tags.section;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.loketwijzer.domain.guidance.Overview;
import nl.loketwijzer.portal.ui.Tags;
import nl.loketwijzer.portal.ui.Texts;

/** The overview in few lines: one thing to do, who can help, what to bring. */
final class PaperOverview {

    /** More does not fit on one sheet in two languages. */
    private static final int THINGS = 6;

    private final Overview overview;
    private final Texts texts;

    PaperOverview(Overview overview, Texts texts) {
        this.overview = overview;
        this.texts = texts;
    }

    List<Component> parts() {
        List<Component> parts = new ArrayList<>();
        parts.add(section(
                "",
                "nu",
                tag("h2", "lw-h3", texts.get("overview.first")),
                tag("p", "", bold(overview.first().title())),
                p(overview.first().text())));
        HtmlContainer lines = tag("ul", "lw-list");
        overview.now().forEach(advice -> lines.add(line(advice)));
        String count = texts.get("overview.now", "count", overview.now().size());
        parts.add(section("", "instanties", tag("h2", "lw-h3", count), lines));
        Set<String> things = new LinkedHashSet<>();
        overview.now().forEach(advice -> things.addAll(advice.bring()));
        if (!things.isEmpty()) {
            List<String> first = things.stream().limit(THINGS).toList();
            parts.add(section("", "mee", tag("h2", "lw-h3", texts.get("booking.done.bring")), list("lw-list", first)));
        }
        return parts;
    }

    private static HtmlContainer line(Overview.Advice advice) {
        HtmlContainer name = Tags.attribute(bold(advice.instantie().name()), "lang", "nl");
        HtmlContainer line = tag("li", "", name);
        advice.instantie().phones().stream()
                .limit(1)
                .forEach(phone -> line.add(new com.vaadin.flow.component.Text(" "), tag("bdi", "", phone.number())));
        line.add(p(advice.reason()));
        return line;
    }
}
