package nl.loketwijzer.portal.guidance;

import static nl.loketwijzer.portal.ui.Tags.bold;
import static nl.loketwijzer.portal.ui.Tags.div;
import static nl.loketwijzer.portal.ui.Tags.link;
import static nl.loketwijzer.portal.ui.Tags.list;
import static nl.loketwijzer.portal.ui.Tags.p;
import static nl.loketwijzer.portal.ui.Tags.section;
import static nl.loketwijzer.portal.ui.Tags.small;
import static nl.loketwijzer.portal.ui.Tags.span;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import nl.loketwijzer.domain.guidance.Crisis;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.Texts;

/** Human help at once, above everything else. Nothing is blocked: the walk goes on below it. */
final class CrisisHelp {

    private CrisisHelp() {}

    static HtmlContainer of(Crisis crisis, Texts texts) {
        HtmlContainer desk = link(texts.to("loket"), "lw-link", Icon.PEOPLE.element(), span(texts.get("crisis.desk")));
        return section(
                "lw-crisis",
                "crisis",
                tag("h2", "lw-h1", texts.get("crisis.title")),
                p(texts.get("crisis.lead")),
                calls(crisis, texts),
                list("lw-list lw-small", facts(crisis, texts)),
                tag("p", "", desk));
    }

    /** The numbers alone, for screens further on. */
    static HtmlContainer brief(Crisis crisis, Texts texts) {
        return section("lw-crisis", "crisis", tag("h2", "lw-h3", texts.get("crisis.title")), calls(crisis, texts));
    }

    private static HtmlContainer calls(Crisis crisis, Texts texts) {
        HtmlContainer calls = div("lw-call");
        List<Line> lines = Line.of(crisis);
        lines.forEach(line -> calls.add(call(line, texts, line == lines.getFirst())));
        return calls;
    }

    private static List<String> facts(Crisis crisis, Texts texts) {
        List<String> facts = new ArrayList<>();
        facts.add(texts.get("crisis.languages"));
        if (crisis == Crisis.SUICIDE) {
            facts.add(texts.get("crisis.chat"));
        }
        facts.add(texts.get("crisis.calls"));
        facts.add(texts.get("crisis.history"));
        return List.copyOf(facts);
    }

    private static HtmlContainer call(Line line, Texts texts, boolean first) {
        HtmlContainer words = tag("span", "", bold(line.call(texts)), small(line.why(texts)));
        return link(line.href(), first ? "lw-call__first" : "", Icon.PHONE.element(), words);
    }
}
