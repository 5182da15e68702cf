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
import java.util.List;
import java.util.stream.Stream;
import nl.loketwijzer.domain.guidance.Crisis;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.Texts;

/** Human help at once, above everything else. Nothing is blocked: the walk goes on below it. */
final class CrisisHelp {

    private CrisisHelp() {}

    static HtmlContainer of(Crisis crisis, Texts texts) {
        HtmlContainer desk = link(texts.to("loket"), "lw-link", Icon.PEOPLE.element(), span(texts.get("crisis.desk")));
        boolean medical = crisis == Crisis.MEDICAL;
        HtmlContainer help = section(
                "lw-crisis",
                "crisis",
                tag("h2", "lw-h1", title(crisis, texts)),
                p(texts.get(medical ? "crisis.lead.medical" : "crisis.lead")),
                calls(crisis, texts));
        help.add(beside(texts), list("lw-list lw-small", facts(crisis, texts)), tag("p", "", desk));
        return help;
    }

    /** The numbers alone, for screens further on. */
    static HtmlContainer brief(Crisis crisis, Texts texts) {
        return section("lw-crisis", "crisis", tag("h2", "lw-h3", title(crisis, texts)), calls(crisis, texts));
    }

    private static String title(Crisis crisis, Texts texts) {
        return texts.get(crisis == Crisis.MEDICAL ? "crisis.title.medical" : "crisis.title");
    }

    private static HtmlContainer calls(Crisis crisis, Texts texts) {
        HtmlContainer calls = div("lw-call");
        List<Line> lines = Line.of(crisis);
        lines.forEach(line -> calls.add(call(line, texts, line == lines.getFirst())));
        return calls;
    }

    /** For a helper: what to do in the next minute. */
    private static HtmlContainer beside(Texts texts) {
        return div(
                "lw-beside",
                Icon.HEART.element(),
                tag("p", "", bold(texts.get("crisis.beside.title")), span(texts.get("crisis.beside"))));
    }

    private static List<String> facts(Crisis crisis, Texts texts) {
        return Stream.concat(
                        Chat.of(crisis).stream().map(chat -> chat.sentence(texts)),
                        Stream.of("crisis.languages", "crisis.app", "crisis.calls", "crisis.history")
                                .map(texts::get))
                .toList();
    }

    private static HtmlContainer call(Line line, Texts texts, boolean first) {
        HtmlContainer words = tag("span", "", bold(line.call(texts)), small(line.why(texts)));
        return link(line.href(), first ? "lw-call__first" : "", Icon.PHONE.element(), words);
    }
}
