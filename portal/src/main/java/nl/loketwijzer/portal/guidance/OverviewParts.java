package nl.loketwijzer.portal.guidance;

import static nl.loketwijzer.portal.ui.Tags.attribute;
import static nl.loketwijzer.portal.ui.Tags.bold;
import static nl.loketwijzer.portal.ui.Tags.div;
import static nl.loketwijzer.portal.ui.Tags.fold;
import static nl.loketwijzer.portal.ui.Tags.link;
import static nl.loketwijzer.portal.ui.Tags.list;
import static nl.loketwijzer.portal.ui.Tags.p;
import static nl.loketwijzer.portal.ui.Tags.section;
import static nl.loketwijzer.portal.ui.Tags.span;
import static nl.loketwijzer.portal.ui.Tags.tag;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import nl.loketwijzer.domain.guidance.Overview;
import nl.loketwijzer.portal.booking.BookingNavigation;
import nl.loketwijzer.portal.ui.Buttons;
import nl.loketwijzer.portal.ui.Icon;
import nl.loketwijzer.portal.ui.Texts;

/** The parts of the overview, from now to later. */
final class OverviewParts {

    private final Overview overview;
    private final Texts texts;

    OverviewParts(Overview overview, Texts texts) {
        this.overview = overview;
        this.texts = texts;
    }

    List<com.vaadin.flow.component.Component> all() {
        List<com.vaadin.flow.component.Component> parts = new ArrayList<>();
        parts.add(first());
        parts.add(now());
        if (!overview.canWait().isEmpty() || !overview.later().isEmpty()) {
            parts.add(canWait());
        }
        parts.add(take());
        return parts;
    }

    private HtmlContainer first() {
        return section(
                "lw-now",
                "nu",
                tag("h2", "", texts.get("overview.first")),
                p("lw-now__do", overview.first().title()),
                p(overview.first().text()));
    }

    private HtmlContainer now() {
        int count = overview.now().size();
        HtmlContainer thread = tag("ol", "lw-thread lw-mt-5");
        overview.now().forEach(advice -> thread.add(new AdvicePart(advice, texts).element()));
        thread.add(tag(
                "li",
                "lw-thread__end",
                tag("h3", "", texts.get("overview.desk", "count", count)),
                p(texts.get("overview.desk.why")),
                Buttons.go(texts.to(BookingNavigation.NEEDS), texts.get("overview.desk.book"))));
        return section("lw-section", "instanties", tag("h2", "", texts.get("overview.now", "count", count)), thread);
    }

    private HtmlContainer canWait() {
        HtmlContainer part = section("lw-section", "wacht", tag("h2", "", texts.get("overview.wait")));
        if (overview.canWait().isEmpty()) {
            part.add(p(texts.get("overview.wait.none")));
        } else {
            part.add(list("lw-list", overview.canWait()));
        }
        if (!overview.later().isEmpty()) {
            HtmlContainer later = tag("ul", "lw-list");
            overview.later()
                    .forEach(advice -> later.add(tag("li", "", bold(name(advice)), new Text(" " + advice.reason()))));
            String count = texts.get("overview.later", "count", overview.later().size());
            part.add(fold("lw-fold", count, div("", later)));
        }
        return part;
    }

    private static String name(Overview.Advice advice) {
        String name = advice.instantie().name();
        String full = advice.instantie().fullName();
        return (name.equals(full) ? name : name + " (" + full + ")") + ".";
    }

    private HtmlContainer take() {
        HtmlContainer print = attribute(
                tag(
                        "button",
                        "lw-btn lw-btn--quiet lw-btn--small lw-script",
                        Icon.PRINT.element(),
                        span(texts.get("overview.print"))),
                "type",
                "button");
        attribute(print, "data-print", "");
        return section(
                "lw-section lw-noprint",
                "mee",
                tag("h2", "", texts.get("overview.take")),
                div("lw-take", print),
                tag(
                        "p",
                        "lw-small",
                        link(texts.to(GuidanceNavigation.ANSWERS), "lw-link", texts.get("overview.answers"))));
    }
}
